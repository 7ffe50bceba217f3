-- An alert's words are approved: they are frozen as revision 1, and a message is put into each destination's lane.
-- ARGV: item, alert, revision JSON, rank (0 goes first), deadline ms, not before (ms since the epoch; 0: at once), then for
--       each message: key, destination, mentions JSON
-- -> the destinations to wake; {} too where the alert is out already (the same job twice)
local item, id, rank, due = ARGV[1], ARGV[2], tonumber(ARGV[4]), tonumber(ARGV[6])
local alert = key('alert', id)
if redis.call('HGET', alert, 'state') ~= 'received' then
  redis.call('ZREM', key('intake'), item)
  return {}
end

redis.call('HSET', alert, 'state', 'out', 'life', 'live', 'revision', 1, 'approvedAt', int(math.max(now, due)),
  'expiresAt', int(math.max(now, due) + ARGV[5]), 'rank', rank, 'due', int(due))
redis.call('HSET', key('revisions', id), '1', ARGV[3], '1:at', int(now))
keep(id)
touch('alert:' .. id)
end_item(item, 'composed', '')

local wakes = {}
for i = 7, #ARGV, 3 do
  local member, destination = ARGV[i], ARGV[i + 1]
  local fields = { 'alert', id, 'destination', destination, 'part', 'root', 'target', 1, 'score', next_score(rank),
    'mentions', ARGV[i + 2], 'expiresAt', int(math.max(now, due) + ARGV[5]) }
  if add_message(member, fields, due) then
    table.insert(wakes, destination)
  end
end
return wakes
