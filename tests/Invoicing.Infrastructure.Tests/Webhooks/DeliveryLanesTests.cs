using Invoicing.Infrastructure.Webhooks;
using NUnit.Framework;
using Shouldly;

namespace Invoicing.Infrastructure.Tests.Webhooks;

public sealed class DeliveryLanesTests
{
    private static readonly Guid Endpoint = Guid.Parse("0d000000-0000-4000-8000-000000000001");
    private static readonly Guid Other = Guid.Parse("0d000000-0000-4000-8000-000000000002");

    [Test]
    public void Room_grows_with_success_up_to_its_bound()
    {
        var lanes = new DeliveryLanes(100, 20);
        lanes.Enter(Endpoint);
        Pass(lanes, Endpoint, Passage.Quick, 3);
        RoomOf(lanes, Endpoint).ShouldBe(16 + 3 - 1);

        Pass(lanes, Endpoint, Passage.Quick, 10);
        RoomOf(lanes, Endpoint).ShouldBe(20 - 1);
        lanes.Free.ShouldBe(99);
    }

    [Test]
    public void Room_is_halved_by_each_failure_and_never_nothing()
    {
        var lanes = new DeliveryLanes(100, 20);
        var rooms = new List<int>();
        for (var i = 0; i < 5; i++)
        {
            Pass(lanes, Endpoint, Passage.Refused, 1);
            rooms.Add(RoomOf(lanes, Endpoint));
        }

        rooms.ShouldBe([8, 4, 2, 2, 2]);
        Pass(lanes, Endpoint, Passage.None, 1);
        RoomOf(lanes, Endpoint).ShouldBe(2);
    }

    [Test]
    public void Nothing_is_remembered_of_an_endpoint_that_is_well_and_idle()
    {
        var lanes = new DeliveryLanes(100, 20);
        Pass(lanes, Endpoint, Passage.Quick, 5);

        lanes.Rooms().ShouldBeEmpty();
        lanes.IsIdle.ShouldBeTrue();
    }

    [Test]
    public void Slow_and_failing_ones_have_at_most_half_of_the_room_together()
    {
        var lanes = new DeliveryLanes(10, 20);
        Pass(lanes, Endpoint, Passage.Slow, 1);
        for (var i = 0; i < 5; i++)
        {
            lanes.Enter(Endpoint);
        }

        lanes.Enter(Other);

        RoomOf(lanes, Endpoint).ShouldBe(0);
        RoomOf(lanes, Other).ShouldBe(15);
    }

    private static void Pass(DeliveryLanes lanes, Guid endpoint, Passage passage, int times)
    {
        for (var i = 0; i < times; i++)
        {
            lanes.Enter(endpoint);
            lanes.Leave(endpoint, passage);
        }
    }

    private static int RoomOf(DeliveryLanes lanes, Guid endpoint) => lanes.Rooms().Single(room => room.Endpoint == endpoint).Room;
}
