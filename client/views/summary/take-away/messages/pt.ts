import type { Catalogue } from '../../../../../shared/language/catalogue';
import type { en } from './en';

export const pt: Catalogue<typeof en> = {
  heading: 'Levar',
  what: {
    label: 'O que levar',
    choices: { canvas: 'Este canvas', board: 'O quadro inteiro' },
  },
  format: 'Formato',
  formats: {
    markdown: { name: 'Markdown', what: 'Para colar em um documento ou wiki.' },
    csv: { name: 'CSV', what: 'Todos os itens em uma tabela.' },
    excel: { name: 'CSV para Excel', what: 'Todos os itens, como o Excel os abre.' },
    json: { name: 'JSON', what: 'Tudo, para programas e para ler de volta.' },
    html: {
      name: 'Página para imprimir',
      what: 'Uma página web para imprimir em A4, ou para salvar como PDF a partir dela.',
    },
  },
  hide: 'Ocultar clientes: C-01, C-02… no lugar deles, também nos textos',
  hideHint:
    'As pessoas que nenhum registro nomeia como cliente continuam nos textos: procure-as antes de passar o arquivo adiante.',
  download: 'Baixar',
  copy: 'Copiar como texto',
  saved: (name) => `Baixado como ${name}`,
  notArrived: 'Nenhum arquivo chegou? Copie o texto e cole-o em um arquivo com este nome.',
  failed: 'Não foi possível criar. Nada mudou no quadro.',
};
