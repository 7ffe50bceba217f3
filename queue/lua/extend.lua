-- An alert that is out goes to more destinations, in its newest words.
-- ARGV: alert, rank, deadline ms, entry for the history JSON, then for each: key, destination, mentions JSON
-- -> {'ok', destination to wake ...} | {'not-out'}
local id, rank = ARGV[1], tonumber(ARGV[2])
local state, life, revision, due = unpack(redis.call('HMGET', key('alert', id), 'state', 'life', 'revision', 'due'))
if state ~= 'out' or life == 'killed' then
  return { 'not-out' }
end
local reply, from = { 'ok' }, math.max(now, tonumber(due or '0'))
record(id, ARGV[4])
for i = 5, #ARGV, 3 do
  local member, destination = ARGV[i], ARGV[i + 1]
  if redis.call('EXISTS', key('message', member)) == 0 then
    local fields = { 'alert', id, 'destination', destination, 'part', 'root', 'target', revision, 'score', next_score(rank),
      'mentions', ARGV[i + 2], 'expiresAt', int(from + ARGV[3]) }
    if add_message(member, fields, from) then
      table.insert(reply, destination)
    end
  end
end
return reply
