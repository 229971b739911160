using Invoicing.Infrastructure.Persistence;

namespace Invoicing.Infrastructure.Webhooks;

/// <summary>
/// What this node has under way, so that no endpoint takes the place of others. One that fails or dawdles again and again is troubled: it
/// gets little room until it does better, and all troubled ones together at most half of what there is.
/// </summary>
/// <param name="atOnce">Of all endpoints together.</param>
/// <param name="atOnceEach">Of one that is not troubled.</param>
internal sealed class DeliveryLanes(int atOnce, int atOnceEach)
{
    private const int TroublesInARow = 3;
    private const int RoomInTrouble = 2;

    private readonly Lock _gate = new();
    private readonly Dictionary<Guid, Lane> _lanes = [];
    private int _underWay;

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

    /// <summary>The endpoints that have less room than <c>atOnceEach</c>.</summary>
    public IReadOnlyCollection<EndpointRoom> Rooms()
    {
        lock (_gate)
        {
            var inTrouble = _lanes.Values.Where(lane => lane.IsTroubled).Sum(lane => lane.UnderWay);
            var roomInTrouble = inTrouble < atOnce / 2 ? RoomInTrouble : 0;
            return [.. _lanes.Select(lane => new EndpointRoom(lane.Key, (lane.Value.IsTroubled ? roomInTrouble : atOnceEach) - lane.Value.UnderWay))];
        }
    }

    public void Enter(Guid endpoint)
    {
        lock (_gate)
        {
            _underWay++;
            _lanes[endpoint] = _lanes.GetValueOrDefault(endpoint, Lane.Idle).Entered();
        }
    }

    /// <param name="wasTrouble">Null where nothing was sent, which says nothing of the endpoint.</param>
    public void Leave(Guid endpoint, bool? wasTrouble)
    {
        lock (_gate)
        {
            _underWay--;
            var lane = _lanes[endpoint].Left(wasTrouble);
            if (lane == Lane.Idle)
            {
                _lanes.Remove(endpoint);
            }
            else
            {
                _lanes[endpoint] = lane;
            }
        }
    }

    private sealed record Lane(int UnderWay, int Troubles)
    {
        public static Lane Idle { get; } = new(0, 0);

        public bool IsTroubled => Troubles >= TroublesInARow;

        public Lane Entered() => this with { UnderWay = UnderWay + 1 };

        public Lane Left(bool? wasTrouble) => new(UnderWay - 1, wasTrouble switch { true => Troubles + 1, false => 0, null => Troubles });
    }
}
