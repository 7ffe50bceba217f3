-- An alert that is out gets another revision: every message it became is edited to it, what has not gone out goes out in
-- it, and notices are posted where something stands. KILL drops what has not gone out; 'mask' is a HOLD that hides all words.
-- ARGV: alert, revision that it is based on, kind, words JSON, rank, entry for the history JSON,
--       deadline ms of a first post, then for each notice: key, destination, root's key, part
-- -> {'ok', revision, destination to wake ...} | {'conflict', revision} | {'not-out', state} | {'ended'} | {'on-hold'} | {'not-held'}
--    | {'again', root's key, destination ...}: the places that the notices are to be made for, one of which was added meanwhile
local id, base, kind, rank = ARGV[1], ARGV[2], ARGV[3], tonumber(ARGV[5])
local alert = key('alert', id)
local state, life, revision, items = unpack(redis.call('HMGET', alert, 'state', 'life', 'revision', 'items'))
if state == 'received' and kind == 'kill' then
  local reason = 'It was killed before its words were composed.'
  redis.call('HSET', alert, 'state', 'failed', 'reason', reason, 'life', 'killed')
  for n = 1, tonumber(items or '0') do
    end_item(id .. '.' .. n, 'failed', reason)
  end
  record(id, ARGV[6])
  return { 'ok', 0 }
end
if state ~= 'out' then
  return { 'not-out', state or '' }
end
if life == 'killed' then
  return { 'ended' }
end
if revision ~= base then
  return { 'conflict', revision }
end
if life == 'hold' and (kind == 'update' or kind == 'refile' or kind == 'hold') then
  return { 'on-hold' }
end
if life ~= 'hold' and kind == 'release' then
  return { 'not-held' }
end

local members = redis.call('LRANGE', key('messages', id), 0, -1)
if kind == 'update' or kind == 'correct' or kind == 'kill' then
  local noticed, again, added = {}, { 'again' }, false
  for i = 8, #ARGV, 4 do
    noticed[ARGV[i + 2]] = true
  end
  for _, member in ipairs(members) do
    local part, destination = unpack(redis.call('HMGET', key('message', member), 'part', 'destination'))
    if part == 'root' then
      table.insert(again, member)
      table.insert(again, destination)
      added = added or not noticed[member]
    end
  end
  if added then
    return again
  end
end

local new = int(revision + 1)
local lives = { hold = 'hold', mask = 'hold', kill = 'killed' }
redis.call('HSET', alert, 'revision', new, 'life', lives[kind] or 'live')
redis.call('HSET', key('revisions', id), new, ARGV[4], new .. ':at', int(now))
record(id, ARGV[6])

local reply, woken = { 'ok', new }, {}
local function wake(destination, must)
  if must and not woken[destination] then
    woken[destination] = true
    table.insert(reply, destination)
  end
end

-- Updates in threads and earlier notices repeat what was wrong: a correction and a kill reach them as well, and so does a hold
-- that masks ('mask'), and its end.
local says_everywhere = { kill = true, correct = true, mask = true, release = true }
local may_stand = { SENDING = true, UNKNOWN = true, RECONCILING = true, QUARANTINED = true, SENT = true, FIXED = true }

-- Notices stand first in line: they wait for no edit. They call whom the alert called there, and are not capped again.
for i = 8, #ARGV, 4 do
  local member, destination, root, part = ARGV[i], ARGV[i + 1], ARGV[i + 2], ARGV[i + 3]
  local stands, receipt, called, mentions =
    unpack(redis.call('HMGET', key('message', root), 'state', 'receipt', 'called', 'mentions'))
  local in_channel = part:match('^notice')
  if (in_channel and (receipt or may_stand[stands])) or (receipt and stands ~= 'GONE') then
    local fields = { 'alert', id, 'destination', destination, 'part', part, 'root', root, 'target', new,
      'score', next_score(rank), 'mentions', in_channel and (called or mentions) or '[]' }
    if not in_channel then
      table.insert(fields, 'expiresAt')
      table.insert(fields, int(now + ARGV[7]))
    end
    wake(destination, add_message(member, fields))
  end
end

for _, member in ipairs(members) do
  local message = key('message', member)
  local stands, receipt, part, due, destination, expires, root =
    unpack(redis.call('HMGET', message, 'state', 'receipt', 'part', 'due', 'destination', 'expiresAt', 'root'))
  local says_it = part == 'root' or stands_in(member, root) or says_everywhere[kind]
  if says_it and part ~= 'publish' and stands then
    redis.call('HSET', message, 'target', new, 'score', next_score(rank), 'tries', 0)
  end
  if not receipt and (stands == 'PENDING' or stands == 'HELD') then
    -- What has not gone out goes out in the newest words, is held or dropped; its hour stays its hour.
    if stands == 'HELD' and expires then
      redis.call('HSET', message, 'expiresAt', int(math.max(tonumber(expires), now + ARGV[7])))
    end
    wake(destination, pend(member, tonumber(due or '')))
  elseif part == 'publish' or not says_it then
    -- A publication follows its message, and other notices stand as they were said.
  elseif stands == 'SENT' and not receipt then
    end_message(member, 'FIXED', 'no-receipt', NO_RECEIPT)
  elseif receipt and (stands == 'PENDING' or stands == 'SENT' or stands == 'FIXED' or stands == 'REJECTED') then
    wake(destination, pend(member))
  elseif stands == 'UNKNOWN' then
    wake(destination, enqueue(member, tonumber(due or '')))
  elseif stands == 'QUARANTINED' then
    redis.call('HSET', message, 'state', 'UNKNOWN', 't0', int(now)) -- looked for anew, as patiently as at first
    wake(destination, enqueue(member))
  end
end
return reply
