-- Finds what waits for a worker that nobody woke: a process died between ledger and queue, or while it held a lease.
-- ARGV: grace ms, ask again after ms -> {destinations, items}
local function overdue(index)
  local found = redis.call('ZRANGEBYSCORE', index, '-inf', int(now - ARGV[1]), 'LIMIT', 0, 1000)
  for _, member in ipairs(found) do
    redis.call('ZADD', index, int(now + ARGV[2]), member)
  end
  return found
end
return { overdue(key('wakes')), overdue(key('intake')) }
