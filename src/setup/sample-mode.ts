/** How much `npm start` loads: `full` the sample commune, `minimal` its structure only, `none` nothing. */
export type SampleMode = 'full' | 'minimal' | 'none';

export interface ModeChoice {
  mode: SampleMode;
  /** What was asked for and not granted, to be said at the start. */
  refused: string | null;
}

const modes: readonly SampleMode[] = ['full', 'minimal', 'none'];

/**
 * Reads SAMPLE_DATA. In production nothing is loaded by default and the sample, whose accounts share a known
 * password, is refused. PORTAL_MODE is what the operator set as NODE_ENV before the panel's build changed it.
 */
export const sampleMode = (env: NodeJS.ProcessEnv): ModeChoice => {
  const production = (env.PORTAL_MODE ?? env.NODE_ENV) === 'production';
  const wanted = env.SAMPLE_DATA?.trim() || (production ? 'none' : 'full');
  const mode = modes.find((known) => known === wanted);
  if (!mode) {
    throw new Error(
      `SAMPLE_DATA=${wanted}: giá trị phải là full, minimal hoặc none (must be full, minimal or none).`,
    );
  }
  if (production && mode === 'full') {
    return {
      mode: 'none',
      refused:
        'SAMPLE_DATA=full bị từ chối khi NODE_ENV=production: dữ liệu mẫu có tài khoản dùng chung mật khẩu. ' +
        'Hãy đặt SAMPLE_DATA=minimal hoặc none. (The sample is refused in production; use minimal or none.)',
    };
  }
  return { mode, refused: null };
};
