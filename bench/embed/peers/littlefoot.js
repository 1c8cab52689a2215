import { littlefoot } from 'littlefoot'

littlefoot()
