/// <reference types="vite/client" />

/** What MapLibre's map and worker share (maplibre-in-parts.ts). */
declare module 'virtual:maplibre-shared';
