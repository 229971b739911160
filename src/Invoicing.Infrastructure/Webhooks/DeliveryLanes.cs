using Invoicing.Infrastructure.Persistence;

namespace Invoicing.Infrastructure.Webhooks;

/// <summary>
/// What this node has under way, so that no endpoint takes the place of others. An endpoint begins with some room; each message that it
/// takes gives it more, each that it does not halves it. Those that fail or dawdle have at most half of all there is together.
/// </summary>
/// <param name="atOnce">Of all endpoints together.</param>
/// <param name="atOnceEach">The most of one endpoint.</param>
internal sealed class DeliveryLanes(int atOnce, int atOnceEach)
{
    private const int LeastRoom = 2;

    private readonly Lock _gate = new();
    private readonly Dictionary<Guid, Lane> _lanes = [];
    private int _underWay;

    /// <summary>The room of an endpoint of which nothing is known.</summary>
    public int FirstRoom { get; } = Math.Min(16, atOnceEach);

    public int Free
    {
        get
        {
            lock (_gate)
            {
                return atOnce - _underWay;
            }
        }
    }

    public bool IsIdle => Free == atOnce;

    /// <summary>The endpoints that have another room than the first one.</summary>
    public IReadOnlyCollection<EndpointRoom> Rooms()
    {
        lock (_gate)
        {
            var isFull = _lanes.Values.Where(lane => lane.IsSuspect).Sum(lane => lane.UnderWay) >= atOnce / 2;
            return [.. _lanes.Select(lane => new EndpointRoom(lane.Key, lane.Value.IsSuspect && isFull ? 0 : lane.Value.Room - lane.Value.UnderWay))];
        }
    }

    public void Enter(Guid endpoint)
    {
        lock (_gate)
        {
            _underWay++;
            var lane = _lanes.GetValueOrDefault(endpoint) ?? new Lane(0, FirstRoom, IsSuspect: false);
            _lanes[endpoint] = lane with { UnderWay = lane.UnderWay + 1 };
        }
    }

    public void Leave(Guid endpoint, Passage passage)
    {
        lock (_gate)
        {
            _underWay--;
            var lane = After(_lanes[endpoint], passage);
            if (lane is { UnderWay: 0, IsSuspect: false })
            {
                _lanes.Remove(endpoint);
            }
            else
            {
                _lanes[endpoint] = lane;
            }
        }
    }

    private Lane After(Lane lane, Passage passage) => passage switch
    {
        Passage.Quick => new Lane(lane.UnderWay - 1, Math.Min(atOnceEach, lane.Room + 1), IsSuspect: false),
        Passage.Slow => new Lane(lane.UnderWay - 1, lane.Room, IsSuspect: true),
        Passage.Refused => new Lane(lane.UnderWay - 1, Math.Max(LeastRoom, lane.Room / 2), IsSuspect: true),
        _ => lane with { UnderWay = lane.UnderWay - 1 },
    };

    private sealed record Lane(int UnderWay, int Room, bool IsSuspect);
}

/// <summary>How a message went.</summary>
internal enum Passage
{
    /// <summary>Nothing was sent, which says nothing of the endpoint.</summary>
    None,
    Quick,

    /// <summary>Taken, but so late that it kept others from their place.</summary>
    Slow,
    Refused,
}
