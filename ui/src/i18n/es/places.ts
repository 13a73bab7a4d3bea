export const places = {
  conditions: "Resumen",
  stakeholders: "Actores",
  agenda: "Agenda común",
  activities: "Actividades",
  measures: "Medición compartida",
  meetings: "Reuniones",
  actions: "Compromisos",
  initiative: "Iniciativa",
  history: "Historial",
  exchange: "Importar y exportar",
};
