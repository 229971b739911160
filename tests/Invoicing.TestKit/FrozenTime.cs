namespace Invoicing.TestKit;

/// <summary>A wall clock that stands still until it is moved. Timers and elapsed time stay real.</summary>
public sealed class FrozenTime(DateTimeOffset now) : TimeProvider
{
    private DateTimeOffset _now = now;

    public override DateTimeOffset GetUtcNow() => _now;

    public void MoveTo(DateTimeOffset now) => _now = now;

    public void Move(TimeSpan by) => _now += by;
}
