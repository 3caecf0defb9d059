import { sampleMode } from '../../../src/setup/sample-mode';

describe('R4 what is loaded at the first start', () => {
  it('R4 development loads the whole sample by default', () => {
    expect(sampleMode({ NODE_ENV: 'development' })).toEqual({ mode: 'full', refused: null });
  });

  it('R4 production loads nothing by default', () => {
    expect(sampleMode({ NODE_ENV: 'production' })).toEqual({ mode: 'none', refused: null });
  });

  it('R4 production refuses the sample accounts and says so', () => {
    const choice = sampleMode({ NODE_ENV: 'production', SAMPLE_DATA: 'full' });
    expect(choice.mode).toBe('none');
    expect(choice.refused).toContain('SAMPLE_DATA=minimal');
  });

  it('R4 what the operator set counts, not what the build of the panel needs', () => {
    expect(sampleMode({ NODE_ENV: 'production', PORTAL_MODE: 'development' }).mode).toBe('full');
    expect(sampleMode({ NODE_ENV: 'development', PORTAL_MODE: 'production', SAMPLE_DATA: 'full' }).mode).toBe(
      'none',
    );
  });

  it('R4 production may have the structure alone', () => {
    expect(sampleMode({ NODE_ENV: 'production', SAMPLE_DATA: 'minimal' }).mode).toBe('minimal');
  });

  it('R4 an unknown value is named, with what is allowed', () => {
    expect(() => sampleMode({ SAMPLE_DATA: 'ful' })).toThrow(/SAMPLE_DATA=ful.*full, minimal/);
  });
});
