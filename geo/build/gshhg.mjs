import { run } from './tools.mjs';

function values(path, array) {
  const text = run('gdalmdiminfo', ['-detailed', '-array', array, path]);
  return JSON.parse(text).values;
}

/**
 * Rivers of the GSHHG file `binned_river_f.nc` inside a box, read without GMT: the file keeps lines in bins of one degree, counted from the
 * north-west corner, with points as shares of 65535 from the bin's south-west corner (layout: GMT's `gmt_shore.c`).
 * Returns `{ level, points }`; level 0-1 are the largest rivers, 4 the smallest permanent ones.
 */
export function readRivers(path, [west, south, east, north]) {
  const [binMinutes] = values(path, 'Bin_size_in_minutes');
  const [across] = values(path, 'N_bins_in_360_longitude_range');
  const firstSegment = values(path, 'Id_of_first_segment_in_a_bin');
  const segmentCount = values(path, 'N_segments_in_a_bin');
  const firstPoint = values(path, 'Id_of_first_point_in_a_segment');
  const pointCount = values(path, 'N_points_for_a_segment');
  const levels = values(path, 'Hierarchial_level_of_a_segment');
  const lon = values(path, 'Relative_longitude_from_SW_corner_of_bin');
  const lat = values(path, 'Relative_latitude_from_SW_corner_of_bin');
  const size = binMinutes / 60;
  const unsigned = (value) => (value < 0 ? value + 65536 : value);
  const lines = [];
  for (let x = Math.floor(west / size); x * size < east; x += 1) {
    for (let y = Math.floor((90 - north) / size); 90 - y * size > south; y += 1) {
      const bin = y * across + x;
      for (let segment = firstSegment[bin]; segment < firstSegment[bin] + segmentCount[bin]; segment += 1) {
        const points = [];
        for (let point = firstPoint[segment]; point < firstPoint[segment] + pointCount[segment]; point += 1) {
          points.push([x * size + (unsigned(lon[point]) / 65535) * size, 90 - (y + 1) * size + (unsigned(lat[point]) / 65535) * size]);
        }
        lines.push({ level: levels[segment], points });
      }
    }
  }
  return lines;
}
