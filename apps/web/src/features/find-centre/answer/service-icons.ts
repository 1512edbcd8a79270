import type { CentreService } from '@waystation/domain';
import type { Need } from '@waystation/nearest';
import {
  Accessibility,
  Baby,
  Bus,
  ClipboardList,
  Clock,
  Droplets,
  FileText,
  HeartHandshake,
  House,
  Info,
  type LucideIcon,
  Package,
  PawPrint,
  Shield,
  Stethoscope,
  ToyBrick,
  UserSearch,
  Users,
  Utensils,
  Venus,
} from 'lucide-react';

/** The sign of each service of a centre; its name always stands beside it or is read aloud. */
export const SERVICE_ICONS = {
  shelter: House,
  food: Utensils,
  water: Droplets,
  nonFoodItems: Package,
  medical: Stethoscope,
  psychosocial: HeartHandshake,
  protection: Shield,
  registration: ClipboardList,
  information: Info,
  familyTracing: UserSearch,
  childFriendlySpace: ToyBrick,
  onwardTransport: Bus,
  consular: FileText,
  wheelchair: Accessibility,
} as const satisfies Record<CentreService, LucideIcon>;

/** The sign of each need; the same as of the service that meets it. */
export const NEED_ICONS = {
  families: Users,
  unaccompaniedChildren: Baby,
  womenOnly: Venus,
  wheelchair: SERVICE_ICONS.wheelchair,
  medical: SERVICE_ICONS.medical,
  psychosocial: SERVICE_ICONS.psychosocial,
  open24h: Clock,
  documents: SERVICE_ICONS.consular,
  familyTracing: SERVICE_ICONS.familyTracing,
  onwardTransport: SERVICE_ICONS.onwardTransport,
  companionAnimals: PawPrint,
} as const satisfies Record<Need, LucideIcon>;
