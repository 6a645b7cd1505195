-- One sitting in Neovim, as docs/editors.md has it: opens the draft named on the command line, sees its findings, takes
-- the first quick fix, types a new mistake, saves. What was seen goes to the file RESULT as JSON.
local seen = {}
local wait = 20000 -- milliseconds; a slow machine starts a server slowly

local function command()
  return vim.json.decode(vim.env.PARTYDOC_COMMAND)
end

local function start()
  local config = {
    name = 'partydoc',
    cmd = command(),
    root_dir = vim.fn.getcwd(),
    get_language_id = function(_, filetype) return filetype end,
    init_options = { partyDocuments = { messageLanguage = 'en' } },
  }
  if vim.lsp.start then
    vim.lsp.start(config) -- from 0.8
  else
    vim.lsp.buf_attach_client(0, vim.lsp.start_client(config))
  end
end

local function findings()
  local found = {}
  for _, one in ipairs(vim.diagnostic.get(0)) do
    local text = vim.api.nvim_buf_get_text(0, one.lnum, one.col, one.end_lnum, one.end_col, {})
    table.insert(found, { rule = one.code, message = one.message, text = table.concat(text, '\n') })
  end
  return found
end

local function waitFor(what, holds)
  if not vim.wait(wait, holds, 20) then error('waited in vain for ' .. what) end
end

local function sitting()
  vim.g.do_filetype_lua = 1 -- 0.7 asks for it
  vim.cmd('filetype on')
  vim.filetype.add({ extension = { vbd = 'party-document', partydoc = 'party-document' } })
  vim.api.nvim_create_autocmd('FileType', { pattern = 'party-document', callback = start })
  vim.cmd('edit ' .. vim.env.PARTYDOC_DRAFT)
  seen.version = tostring(vim.version().major) .. '.' .. tostring(vim.version().minor)
  seen.filetype = vim.bo.filetype
  waitFor('findings', function() return #vim.diagnostic.get(0) > 0 end)
  seen.opened = findings()

  local first = vim.diagnostic.get(0)[1]
  vim.api.nvim_win_set_cursor(0, { first.lnum + 1, first.col })
  -- The question that a person answers: which of the actions.
  vim.ui.select = function(items, options, choose)
    seen.offered = vim.tbl_map(function(item) return options.format_item(item) end, items)
    choose(items[1], 1)
  end
  local before = vim.api.nvim_get_current_line()
  vim.lsp.buf.code_action()
  waitFor('the fix', function() return vim.api.nvim_get_current_line() ~= before end)
  seen.mended = vim.api.nvim_get_current_line()
  waitFor('the finding to vanish', function() return #vim.diagnostic.get(0) == 0 end)

  -- Keys, as typed: a new line at the end with another mistake.
  vim.api.nvim_feedkeys('Go', 'x', false)
  vim.api.nvim_feedkeys('iHội nghị họp ngày 30/02/2026.', 'x', false)
  waitFor('the typed mistake', function() return #vim.diagnostic.get(0) > 0 end)
  seen.typed = findings()
  vim.cmd('write')
end

local fine, fault = pcall(sitting)
if not fine then seen.fault = tostring(fault) end
local file = assert(io.open(vim.env.PARTYDOC_RESULT, 'w'))
file:write(vim.json.encode(seen))
file:close()
for _, client in pairs(vim.lsp.get_active_clients and vim.lsp.get_active_clients() or vim.lsp.get_clients()) do
  client.stop()
end
vim.cmd('qall!')
