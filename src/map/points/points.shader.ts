/** Vertex shader of the dots: one square of four vertices a point, the projection of the map in front of it. `prelude` and `define` come from the engine. */
export function vertexSource(prelude: string, define: string): string {
  return `#version 300 es
${prelude}
${define}
in vec2 a_at;
in float a_look;
uniform vec2 u_origin;
uniform vec2 u_pixel;
uniform float u_radius;
uniform int u_kinds;
uniform int u_statuses;
uniform int u_hovered;
uniform float u_ghost;
out vec2 v_corner;
flat out int v_kind;
flat out int v_status;
out float v_opacity;
void main() {
  int look = int(a_look);
  v_kind = look & 7;
  v_status = look >> 3;
  bool kept = (u_kinds & (1 << v_kind)) != 0 && (u_statuses & (1 << v_status)) != 0;
  v_opacity = kept ? 1.0 : u_ghost;
  float radius = u_radius * ((gl_VertexID >> 2) == u_hovered ? 1.7 : 1.0);
  v_corner = (vec2(gl_VertexID & 1, (gl_VertexID >> 1) & 1) * 2.0 - 1.0) * 1.5;
  vec4 at = projectTile(a_at + u_origin);
  gl_Position = at + vec4(v_corner * radius * u_pixel * at.w, 0.0, 0.0);
}`;
}

/** Fragment shader of the dots: the shape tells the kind, the inside the status - full, a dot in a ring, a ring, a barred ring. */
export const FRAGMENT_SOURCE = `#version 300 es
precision highp float;
in vec2 v_corner;
flat in int v_kind;
flat in int v_status;
in float v_opacity;
uniform vec3 u_hues[8];
uniform vec3 u_paper;
uniform float u_radius;
out vec4 colour;
float shape(vec2 p) {
  vec2 q = abs(p);
  if (v_kind == 0) return length(p);
  if (v_kind == 1) return max(q.x, q.y) * 1.13;
  if (v_kind == 2) return length(p) * 1.06;
  if (v_kind == 3) return (q.x + q.y) * 0.8;
  if (v_kind == 4) return max(q.x * 1.1 + (p.y + 0.2) * 0.62, -(p.y + 0.2) * 1.35);
  if (v_kind == 5) return max(q.x, q.y * 0.5 + q.x * 0.9);
  if (v_kind == 6) return min(max(q.x * 2.6, q.y), max(q.y * 2.6, q.x));
  return max(q.x * 1.1 - (p.y - 0.2) * 0.62, (p.y - 0.2) * 1.35);
}
void main() {
  float d = shape(v_corner);
  float soft = 1.2 / u_radius;
  float inside = 1.0 - smoothstep(1.0 - soft * 0.5, 1.0 + soft * 0.5, d);
  float edge = 1.0 - smoothstep(1.3 - soft * 0.5, 1.3 + soft * 0.5, d);
  float hole = 1.0 - smoothstep(0.58 - soft * 0.5, 0.58 + soft * 0.5, d);
  float core = 1.0 - smoothstep(0.3 - soft * 0.5, 0.3 + soft * 0.5, d);
  float ink = inside;
  if (v_status == 1) ink = inside * (1.0 - hole) + core;
  else if (v_status == 4) ink = inside * (1.0 - hole * step(0.16, abs(v_corner.x - v_corner.y)));
  else if (v_status != 0) ink = inside * (1.0 - hole);
  ink = clamp(ink, 0.0, 1.0);
  float alpha = max(edge, ink) * v_opacity;
  if (alpha < 0.01) discard;
  colour = vec4(mix(u_paper, u_hues[v_kind], ink) * alpha, alpha);
}`;
