-- An item arrives: new, the same again, or another version of one that we know. Nothing is dropped.
-- ARGV: alert, content hash, version or '', item JSON, request JSON, title, entry for the audit JSON,
--       request JSON without words, which the alert keeps longer than its item
-- -> {'new' | 'same' | 'version' | 'stale', item id}
local id, content, version = ARGV[1], ARGV[2], tonumber(ARGV[3])
local alert, contents = key('alert', id), key('contents', id)

local state, last, life = unpack(redis.call('HMGET', alert, 'state', 'version', 'life'))
-- What could not become an alert may be pushed again as it is, by another way; what was killed may not.
local failed = state == 'failed' and life ~= 'killed'
local known = redis.call('HGET', contents, content)
if known and not failed then
  return { 'same', known }
end

local item = id .. '.' .. redis.call('HINCRBY', alert, 'items', 1)
local outcome, item_state, reason = 'new', 'received', ''
if version and tonumber(last or '') and version <= tonumber(last) then
  outcome, item_state, reason = 'stale', 'stale', 'version ' .. version .. ' came after version ' .. last
elseif state and not failed then
  outcome, item_state, reason = 'version', 'held', 'a new version of a story that is already an alert: an editor decides'
end

redis.call('HSET', key('item', item), 'id', item, 'alert', id, 'item', ARGV[4], 'request', ARGV[5],
  'state', item_state, 'reason', reason, 'receivedAt', int(now))
redis.call('PEXPIRE', key('item', item), int(outcome == 'new' and RETENTION_MS or BODIES_MS))
redis.call('HSET', contents, content, item)
if version and outcome ~= 'stale' then
  redis.call('HSET', alert, 'version', version)
end
if outcome == 'new' then
  redis.call('HSET', alert, 'id', id, 'state', 'received', 'reason', '', 'request', ARGV[8], 'title', ARGV[6])
  redis.call('HSETNX', alert, 'createdAt', int(now))
  redis.call('ZADD', key('alerts'), int(now), id)
  redis.call('ZADD', key('intake'), int(now), item)
  for _, old in ipairs(redis.call('ZRANGEBYSCORE', key('alerts'), '-inf', int(now - RETENTION_MS), 'LIMIT', 0, 100)) do
    if redis.call('EXISTS', key('alert', old)) == 0 then
      redis.call('ZREM', key('alerts'), old)
    end
  end
end
audit(id, ARGV[7])
touch('alert:' .. id)
keep(id)
return { outcome, item }
