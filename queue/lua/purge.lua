-- Words are erased: those of a killed alert, or of what never became one, with all that was written about it; or those of one
-- item alone, which never were the alert's. That there was one, who did what and when, and where it stood, stays.
-- ARGV: alert, item or '' for the alert with all its items, words to leave JSON or '' where it has none, entry for the history JSON
-- -> when it was, on the alert or the item | 0 where it is not killed
local id, only = ARGV[1], ARGV[2]
local alert = key('alert', id)
local state, life, revision, items = unpack(redis.call('HMGET', alert, 'state', 'life', 'revision', 'items'))

-- The words that an editor approved stand in the request as well.
local function erase_item(item)
  local request = redis.call('HGET', key('item', item), 'request')
  if request then
    local bare = cjson.decode(request)
    bare.words = nil
    local json = cjson.encode(bare):gsub('"to":{}', '"to":[]') -- Lua knows no empty list
    redis.call('HSET', key('item', item), 'item', '{}', 'request', json, 'reason', 'Purged.', 'purged', int(now))
  end
end

-- What was asked for and has ended keeps its name, why somebody decided so, and why it could not be done.
local function erase_tickets(live_too)
  for _, asked in ipairs(redis.call('ZRANGE', key('asked', id), 0, -1)) do
    local ticket = key('ticket', asked)
    local is, decided, detail = unpack(redis.call('HMGET', ticket, 'state', 'decided', 'detail'))
    local live = is == 'counting' or is == 'awaiting' or is == 'taken'
    if live and live_too then
      redis.call('HSET', ticket, 'state', 'failed', 'detail', 'Purged.')
      redis.call('HDEL', ticket, 'does')
      redis.call('ZREM', key('tickets'), asked)
    end
    if is and (live_too or not live) then
      redis.call('HSET', ticket, 'title', 'Purged')
      if detail and detail ~= '' then
        redis.call('HSET', ticket, 'detail', 'Purged.')
      end
      if decided then
        local entry = cjson.decode(decided)
        entry.reason = cjson.null
        redis.call('HSET', ticket, 'decided', cjson.encode(entry))
      end
      touch('ticket:' .. asked)
    end
  end
end

if only ~= '' then
  local is = redis.call('HGET', key('item', only), 'state')
  if is == 'received' or is == 'composed' then
    return 0
  end
  erase_item(only)
  erase_tickets(false) -- its own among them
  record(id, ARGV[4])
  return int(now)
end
if life ~= 'killed' and state ~= 'failed' then
  return 0
end

for n = 1, tonumber(items or '0') do
  erase_item(id .. '.' .. n)
end
erase_tickets(true)
for n = 1, tonumber(revision or '0') do
  redis.call('HSET', key('revisions', id), n, ARGV[3])
end
for _, member in ipairs(redis.call('LRANGE', key('messages', id), 0, -1)) do
  local message = key('message', member)
  local destination, reason, detail = unpack(redis.call('HMGET', message, 'destination', 'reason', 'detail'))
  redis.call('HDEL', message, 'payload')
  if detail and detail ~= '' then
    redis.call('HSET', message, 'detail', 'Purged.')
    if redis.call('HGET', key('off'), destination) == (reason or '') .. ': ' .. detail then
      redis.call('HSET', key('off'), destination, reason or '')
    end
  end
end
for n, json in ipairs(redis.call('LRANGE', key('history', id), 0, -1)) do
  local entry = cjson.decode(json)
  if entry.did ~= 'purge' then
    entry.reason = cjson.null
    redis.call('LSET', key('history', id), n - 1, cjson.encode(entry))
  end
end
-- A worker may have it in hand with the words of before: `begin`, `settle` and `refuse` ask when this was.
redis.call('HSET', alert, 'title', '', 'life', 'killed', 'purged', int(now))
if state == 'failed' then
  redis.call('HSET', alert, 'reason', 'Purged.')
end
record(id, ARGV[4])
return int(now)
