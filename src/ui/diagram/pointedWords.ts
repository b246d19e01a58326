// What is said of what is pointed at, besides its name: fetched once there is a picture.
import { announceEntity } from '../../domain/words/announceEntity.ts'
import { describeArrowVoices } from '../../domain/words/describeVoices.ts'

export const POINTED = { announceEntity, describeArrowVoices }
