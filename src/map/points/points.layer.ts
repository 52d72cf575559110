import type { CustomLayerInterface, CustomRenderMethodInput, Map as Engine } from 'maplibre-gl';
import type { MapScene, PointCloud } from '../../scene/map-scene.ts';
import { SITE_KINDS } from '../../sources/records.ts';
import { flavours } from '../../theme/flavours.ts';
import { kindHues } from '../../theme/kind-hues.ts';
import { channels } from '../../theme/mix.ts';
import { GHOST } from '../../theme/symbols.ts';
import { dotRadiusPx, fromOrigin, INDICES_A_SQUARE, masksOf, type PointData, pointData, squareIndices, squareVertices } from './point-data.ts';
import { FRAGMENT_SOURCE, vertexSource } from './points.shader.ts';

interface Program {
  readonly program: WebGLProgram;
  readonly vertices: WebGLVertexArrayObject | null;
  uniform(name: string): WebGLUniformLocation | null;
}

/** Every point of a large cluster as a dot, drawn in one call: no worker, no tiles, and a filter is two numbers. */
export class PointsLayer implements CustomLayerInterface {
  readonly id = 'points';
  readonly type = 'custom';
  #scene: MapScene;
  #engine: Engine | null = null;
  #cloud: PointCloud | null = null;
  #data: PointData | null = null;
  #hovered = -1;
  #programs = new Map<string, Program>();

  constructor(scene: MapScene) {
    this.#scene = scene;
  }

  /** Takes the next scene, and what is under the pointer. */
  show(scene: MapScene, hovered: string | null): void {
    this.#scene = scene;
    this.#hovered = hovered === null ? -1 : (scene.points?.sites.findIndex(({ id }) => id === hovered) ?? -1);
    this.#engine?.triggerRepaint();
  }

  onAdd(engine: Engine): void {
    this.#engine = engine;
    this.#cloud = null;
    this.#programs.clear();
  }

  onRemove(_engine: Engine, gl: WebGL2RenderingContext): void {
    for (const { program, vertices } of this.#programs.values()) {
      gl.deleteProgram(program);
      gl.deleteVertexArray(vertices);
    }
    this.#programs.clear();
    this.#engine = null;
  }

  render(gl: WebGL2RenderingContext, input: CustomRenderMethodInput): void {
    const { points, flavour: name, filters, scale } = this.#scene;
    const engine = this.#engine;
    if (!points || !engine) return;
    if (this.#cloud !== points) {
      this.#cloud = points;
      this.#data = pointData(points);
      this.#programs.clear();
    }
    const data = this.#data;
    if (!data) return;
    const { program, vertices, uniform } = this.#program(gl, input, data);
    const flavour = flavours[name];
    const { clientWidth, clientHeight } = engine.getCanvas();
    const { kinds, statuses } = masksOf(filters);
    gl.useProgram(program);
    this.#project(gl, input, data, uniform);
    gl.uniform2f(uniform('u_pixel'), 2 / clientWidth, 2 / clientHeight);
    gl.uniform1f(uniform('u_radius'), dotRadiusPx(engine.getZoom(), scale));
    gl.uniform1i(uniform('u_kinds'), kinds);
    gl.uniform1i(uniform('u_statuses'), statuses);
    gl.uniform1i(uniform('u_hovered'), this.#hovered);
    gl.uniform1f(uniform('u_ghost'), GHOST.mark);
    gl.uniform3fv(
      uniform('u_hues'),
      SITE_KINDS.flatMap((kind) => unit(kindHues(flavour)[kind])),
    );
    gl.uniform3fv(uniform('u_paper'), unit(flavour.pictogramPaper));
    gl.bindVertexArray(vertices);
    gl.drawElements(gl.TRIANGLES, data.count * INDICES_A_SQUARE, gl.UNSIGNED_INT, 0);
    gl.bindVertexArray(null);
  }

  /** On the flat map positions count from the cloud's middle, so that they stay exact far in; on the globe from the corner of the world. */
  #project(gl: WebGL2RenderingContext, input: CustomRenderMethodInput, { origin }: PointData, uniform: Program['uniform']): void {
    const { mainMatrix, fallbackMatrix, tileMercatorCoords, clippingPlane, projectionTransition } = input.defaultProjectionData;
    const isFlat = projectionTransition === 0;
    gl.uniformMatrix4fv(uniform('u_projection_matrix'), false, isFlat ? fromOrigin(mainMatrix, origin) : Float32Array.from(mainMatrix));
    gl.uniformMatrix4fv(uniform('u_projection_fallback_matrix'), false, Float32Array.from(fallbackMatrix));
    gl.uniform4f(uniform('u_projection_tile_mercator_coords'), ...tileMercatorCoords);
    gl.uniform4f(uniform('u_projection_clipping_plane'), ...clippingPlane);
    gl.uniform1f(uniform('u_projection_transition'), projectionTransition);
    gl.uniform2f(uniform('u_origin'), isFlat ? 0 : origin[0], isFlat ? 0 : origin[1]);
  }

  #program(gl: WebGL2RenderingContext, { shaderData }: CustomRenderMethodInput, data: PointData): Program {
    const found = this.#programs.get(shaderData.variantName);
    if (found) return found;
    const program = link(gl, vertexSource(shaderData.vertexShaderPrelude, shaderData.define), FRAGMENT_SOURCE);
    const locations = new Map<string, WebGLUniformLocation | null>();
    const made: Program = {
      program,
      vertices: verticesOf(gl, program, data),
      uniform: (name) => {
        if (!locations.has(name)) locations.set(name, gl.getUniformLocation(program, name));
        return locations.get(name) ?? null;
      },
    };
    this.#programs.set(shaderData.variantName, made);
    return made;
  }
}

function verticesOf(gl: WebGL2RenderingContext, program: WebGLProgram, { count, values }: PointData): WebGLVertexArrayObject | null {
  const vertices = gl.createVertexArray();
  gl.bindVertexArray(vertices);
  const attribute = (name: string, size: number, strideBytes: number, offsetBytes: number) => {
    const at = gl.getAttribLocation(program, name);
    gl.enableVertexAttribArray(at);
    gl.vertexAttribPointer(at, size, gl.FLOAT, false, strideBytes, offsetBytes);
  };
  gl.bindBuffer(gl.ARRAY_BUFFER, gl.createBuffer());
  gl.bufferData(gl.ARRAY_BUFFER, squareVertices(values), gl.STATIC_DRAW);
  attribute('a_at', 2, 12, 0);
  attribute('a_look', 1, 12, 8);
  gl.bindBuffer(gl.ELEMENT_ARRAY_BUFFER, gl.createBuffer());
  gl.bufferData(gl.ELEMENT_ARRAY_BUFFER, squareIndices(count), gl.STATIC_DRAW);
  gl.bindVertexArray(null);
  return vertices;
}

function link(gl: WebGL2RenderingContext, vertex: string, fragment: string): WebGLProgram {
  const program = gl.createProgram();
  for (const [kind, source] of [
    [gl.VERTEX_SHADER, vertex],
    [gl.FRAGMENT_SHADER, fragment],
  ] as const) {
    const shader = gl.createShader(kind);
    if (!shader) throw new Error('no shader: the WebGL context is lost');
    gl.shaderSource(shader, source);
    gl.compileShader(shader);
    gl.attachShader(program, shader);
  }
  gl.linkProgram(program);
  if (!gl.getProgramParameter(program, gl.LINK_STATUS) && !gl.isContextLost()) {
    throw new Error(`the shader of the points does not link: ${gl.getProgramInfoLog(program)}`);
  }
  return program;
}

/** A colour as the shader counts it: 0 to 1. */
function unit(hex: string): number[] {
  return channels(hex).map((channel) => channel / 255);
}
