export { LEVEL_COLOURS, LEVEL_TEXT_COLOURS, NOT_SETTLED_COLOUR } from './level-colours';
export { radarChart, type RadarInput, type RadarSeries } from './radar-chart';
export { BAR_COLOUR, barChart, type Bar, type BarChartInput } from './bar-chart';
export { distributionBar, type DistributionBarOptions } from './distribution-bar';
export { heatmap, type HeatmapCell, type HeatmapInput, type HeatmapRow } from './heatmap';
export { timeline, type TimelineBar, type TimelineInput } from './timeline';
