import { createRequire } from 'node:module';
import type { SvgFace } from '@waystation/print';

const require = createRequire(import.meta.url);

type FontFile = SvgFace & { readonly file: string };

const latin = (weight: number, file: string, style: SvgFace['style'] = 'normal'): FontFile => ({
  family: 'Noto Sans',
  weight,
  style,
  file,
});

const arabic = (weight: number, file: string): FontFile => ({
  family: 'Vazirmatn',
  weight,
  style: 'normal',
  file,
});

/** Every face that sheets and their maps are set in. Static fonts under the OFL: Typst does not read the variable ones that browsers are sent. */
export const FONT_FILES = [
  latin(400, require.resolve('@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf')),
  latin(
    400,
    require.resolve(
      '@expo-google-fonts/noto-sans/400Regular_Italic/NotoSans_400Regular_Italic.ttf',
    ),
    'italic',
  ),
  latin(500, require.resolve('@expo-google-fonts/noto-sans/500Medium/NotoSans_500Medium.ttf')),
  latin(600, require.resolve('@expo-google-fonts/noto-sans/600SemiBold/NotoSans_600SemiBold.ttf')),
  latin(700, require.resolve('@expo-google-fonts/noto-sans/700Bold/NotoSans_700Bold.ttf')),
  arabic(400, require.resolve('@expo-google-fonts/vazirmatn/400Regular/Vazirmatn_400Regular.ttf')),
  arabic(500, require.resolve('@expo-google-fonts/vazirmatn/500Medium/Vazirmatn_500Medium.ttf')),
  arabic(
    600,
    require.resolve('@expo-google-fonts/vazirmatn/600SemiBold/Vazirmatn_600SemiBold.ttf'),
  ),
  arabic(700, require.resolve('@expo-google-fonts/vazirmatn/700Bold/Vazirmatn_700Bold.ttf')),
] as const;
