import { expect, test } from 'vitest';
import { graphicsNamed } from './graphics.ts';

test.for([
  'ANGLE (Google, Vulkan 1.3.0 (SwiftShader Device (Subzero) (0x0000C0DE)), SwiftShader driver)',
  'llvmpipe (LLVM 15.0.6, 256 bits)',
  'ANGLE (Microsoft, Microsoft Basic Render Driver (0x0000008C) Direct3D11 vs_5_0 ps_5_0, D3D11)',
  'Apple Software Renderer',
])('%s draws by the processor', (name) => {
  expect(graphicsNamed(name)).toBe('software');
});

test.for([
  'ANGLE (Intel, Intel(R) UHD Graphics 620 (0x00005917) Direct3D11 vs_5_0 ps_5_0, D3D11)',
  'ANGLE (Apple, ANGLE Metal Renderer: Apple M1, Unspecified Version)',
  'Mali-G78',
  'WebKit WebGL',
])('%s is a graphics card', (name) => {
  expect(graphicsNamed(name)).toBe('card');
});
