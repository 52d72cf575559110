import engine from 'maplibre-gl/dist/maplibre-gl.css?inline';
import { plateStyles } from './overlay/plates.styles.ts';

/** Style sheet of the map, to be adopted by the document or shadow root that the container stands in. */
export const mapStyles: string = `${engine}\n${plateStyles}`;
