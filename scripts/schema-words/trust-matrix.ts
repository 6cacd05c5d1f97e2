import type { SchemaWords } from '../schema.js';

export const words: SchemaWords = {
  title: 'Trust matrix for cabar-charts',
  fields: {
    percentBase: 'valid (default): of all levels that are not missing; all: of all levels.',
    levels: 'Levels of trust, from most to least; without them, cells carry finished values.',
    'levels[].id': 'Id of the level, unique among levels.',
    'levels[].text': 'The level as it was offered.',
    'levels[].kind': "substantive (default), neutral, or missing (don't know, haven't heard of it).",
    'levels[].value': 'Place on the scale; above 0 is trust, below 0 distrust.',
    items: 'What is trusted or not: the sources of information, in their order.',
    'items[].id': 'Id of the item, unique among items.',
    'items[].text': 'Name of the item.',
    'items[].kind': 'Kind of item, such as television; items of one kind stand together.',
    measure: 'What finished values are of.',
    'measure.text': 'Name of the measure.',
    'measure.unit': 'percent, points or score.',
    'measure.domain': 'Lowest and highest value that there can be.',
    cells: 'One cell for each item and group; without a group it is the total.',
    'cells[].item': 'Id of the item.',
    'cells[].group': 'Id of the group.',
    'cells[].n': 'Number of people asked, unweighted.',
    'cells[].counts':
      'One number for each level; weighted counts may be fractions. Not beside percent; a cell with neither has no data.',
    'cells[].percent': 'One percentage (0 to 100) for each level. Not beside counts.',
    'cells[].value': 'The finished value, where there are no levels; null where there is none.',
    'cells[].note': 'Why the cell is empty, or what is special about it.',
  },
};
