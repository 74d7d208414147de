/* global document, setTimeout, Tabulator */
'use strict'
// In the page: makes one table of the findings' rows, which are there without it by rule.

// A row's cells, in the order of findings.ts.
const [TIME, WHAT, ACTOR, APP, PLACE] = [0, 1, 2, 3, 4]

const sections = [...document.querySelectorAll('.rule')]
const rows = sections.flatMap((section, rule) => {
  const title = section.querySelector('h3').textContent
  return [...section.querySelectorAll('tbody tr')].map(({ cells, textContent }) => {
    const first = (index) => cells[index].firstElementChild.textContent
    const place = first(PLACE)
    // Lines are in the order of time.
    const line = Number(place.slice(place.lastIndexOf(':') + 1))
    return {
      cells,
      rule,
      title,
      time: line,
      place: line,
      what: first(WHAT),
      type: cells[WHAT].lastElementChild.firstElementChild.textContent,
      actor: first(ACTOR),
      app: first(APP),
      text: `${textContent} ${title}`.toLowerCase(),
    }
  })
})

/** Nodes, never markup: the texts of events stay texts. */
function copyOf(index) {
  return (cell) => {
    const copy = document.createElement('div')
    const { childNodes } = cell.getData().cells[index]
    copy.append(...[...childNodes].map((node) => node.cloneNode(true)))
    return copy
  }
}

/** A button, so that the keyboard sorts too: its click is the header's. */
function button(cell) {
  const title = document.createElement('button')
  title.type = 'button'
  title.textContent = cell.getValue()
  return title
}

function column(title, field, index, width) {
  const sorter = typeof rows[0][field]
  return { title, field, formatter: copyOf(index), sorter, titleFormatter: button, ...width }
}

function start() {
  const explorer = document.getElementById('explorer')
  const form = explorer.querySelector('form')
  const status = explorer.querySelector('[role=status]')
  const title = (cell) => document.createTextNode(cell.getValue())

  explorer.hidden = false
  const table = new Tabulator('#table', {
    data: rows,
    layout: 'fitColumns',
    renderVertical: 'basic',
    pagination: true,
    paginationElement: document.getElementById('pages'),
    paginationSize: 25,
    paginationSizeSelector: [25, 100, 500],
    langs: { default: { pagination: { page_size: 'Rows' } } },
    placeholder: 'No finding matches.',
    initialSort: [{ column: 'time', dir: 'asc' }],
    columnDefaults: { resizable: false, minWidth: 90 },
    columns: [
      column('Time', 'time', TIME, { width: 168 }),
      column('What happened', 'what', WHAT, { widthGrow: 5 }),
      column('Actor, address', 'actor', ACTOR, { widthGrow: 4 }),
      column('App or team', 'app', APP, { widthGrow: 3 }),
      { ...column('Rule', 'title', 0, { widthGrow: 3 }), formatter: title },
      column('Path:line, id', 'place', PLACE, { width: 272 }),
    ],
  })

  const offer = (name, values) => {
    for (const [value, label] of values) {
      const option = document.createElement('option')
      option.value = value
      option.textContent = label
      form.elements[name].append(option)
    }
  }
  const distinct = (field) => [...new Set(rows.map((row) => row[field]))].sort()
  offer('rule', new Map(rows.map((row) => [String(row.rule), row.title])))
  for (const name of ['type', 'actor'])
    offer(
      name,
      distinct(name).map((value) => [value, value]),
    )

  const filter = () => {
    const { text, rule, type, actor } = form.elements
    const words = text.value.toLowerCase().split(/\s+/)
    table.setFilter(
      (row) =>
        (rule.value === '' || row.rule === Number(rule.value)) &&
        (type.value === '' || row.type === type.value) &&
        (actor.value === '' || row.actor === actor.value) &&
        words.every((word) => row.text.includes(word)),
    )
  }
  const say = (count) => {
    status.textContent = `${count.toLocaleString('en-US')} of ${rows.length.toLocaleString('en-US')} findings`
  }
  say(rows.length)
  table.on('dataFiltered', (filters, found) => say(found.length))
  table.on('tableBuilt', () => {
    form.addEventListener('input', filter)
    form.addEventListener('submit', (event) => event.preventDefault())
    // The fields are empty only after the event.
    form.addEventListener('reset', () => setTimeout(filter))
    sections.forEach((section, rule) => {
      const more = section.querySelector('button')
      more.hidden = section.querySelectorAll('tbody tr').length <= 5
      more.addEventListener('click', () => {
        form.reset()
        form.elements.rule.value = String(rule)
        filter()
        explorer.scrollIntoView()
        explorer.querySelector('h2').focus({ preventScroll: true })
      })
    })
    document.documentElement.classList.add('interactive')
    // Tabulator calls itself a grid, in which arrow keys would move: it is a table.
    const element = document.getElementById('table')
    element.setAttribute('role', 'table')
    element.setAttribute('aria-labelledby', 'all')
    element.querySelector('.tabulator-tableholder').removeAttribute('tabindex')
  })
}

if (rows.length > 0) start()
