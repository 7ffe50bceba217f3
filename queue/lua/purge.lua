-- A killed alert's words are erased; the fact of it stays. ARGV: alert, words to leave JSON, entry for the history JSON
-- -> 1, or 0 where it is not killed
local id = ARGV[1]
local alert = key('alert', id)
local life, revision, items = unpack(redis.call('HMGET', alert, 'life', 'revision', 'items'))
if life ~= 'killed' then
  return 0
end
for n = 1, tonumber(revision or '0') do
  redis.call('HSET', key('revisions', id), n, ARGV[2])
end
for n = 1, tonumber(items or '0') do
  local item = key('item', id .. '.' .. n)
  if redis.call('EXISTS', item) == 1 then
    redis.call('HSET', item, 'item', '{}', 'reason', 'purged')
  end
end
for _, member in ipairs(redis.call('LRANGE', key('messages', id), 0, -1)) do
  redis.call('HDEL', key('message', member), 'payload')
end
redis.call('HSET', alert, 'title', '', 'purged', '1')
for _, ticket in ipairs(redis.call('ZRANGE', key('asked', id), 0, -1)) do
  if redis.call('EXISTS', key('ticket', ticket)) == 1 then
    redis.call('HSET', key('ticket', ticket), 'title', '', 'detail', '')
    redis.call('HDEL', key('ticket', ticket), 'does')
    if redis.call('ZREM', key('tickets'), ticket) == 1 then
      redis.call('HSET', key('ticket', ticket), 'state', 'failed', 'detail', 'The alert was purged.')
    end
  end
end
record(id, ARGV[3])
return 1
