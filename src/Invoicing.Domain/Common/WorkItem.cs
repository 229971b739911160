namespace Invoicing.Domain.Common;

/// <summary>
/// Work that a background worker claims from its table: one holder at a time by lease, and a token that rises with
/// every claim, so that a worker which lost its lease can not finish what another one has taken over.
/// </summary>
public sealed class WorkItem
{
    public const int MaximumAnswer = 2_000;

    private WorkItem()
    {
    }

    public WorkState State { get; private set; }

    /// <summary>Not before this instant. A claim moves it to the end of the lease.</summary>
    public DateTimeOffset DueSince { get; private set; }

    /// <summary>Fencing token; the claim statement raises it.</summary>
    public long Token { get; private set; }

    public int Attempts { get; private set; }

    /// <summary>What the last attempt was told, where that is kept: always of failed ones.</summary>
    public string? LastAnswer { get; private set; }

    public static WorkItem DueAt(DateTimeOffset now) => new() { DueSince = now };

    public bool IsHeldBy(long token) => State == WorkState.Queued && Token == token;

    public void Finish() => State = WorkState.Done;

    public void Finish(string answer)
    {
        LastAnswer = Shortened(answer);
        Attempts++;
        Finish();
    }

    /// <summary>Puts the work back for the ladder's next step, or gives it up after the last.</summary>
    public void Defer(string answer, RetryLadder ladder, DateTimeOffset now) => Defer(answer, ladder.DelayAfter(Attempts + 1), now);

    /// <param name="delay">Null gives the work up.</param>
    public void Defer(string answer, TimeSpan? delay, DateTimeOffset now)
    {
        if (delay is null)
        {
            GiveUp(answer);
            return;
        }

        LastAnswer = Shortened(answer);
        Attempts++;
        DueSince = now + delay.Value;
    }

    public void GiveUp(string answer)
    {
        LastAnswer = Shortened(answer);
        Attempts++;
        State = WorkState.Failed;
    }

    /// <summary>Puts the work back untouched, for example while nothing is configured that could do it.</summary>
    public void Postpone(string answer, TimeSpan delay, DateTimeOffset now)
    {
        LastAnswer = Shortened(answer);
        DueSince = now + delay;
    }

    /// <summary>The holder of a long piece of work keeps it for itself a while longer.</summary>
    public void KeepUntil(DateTimeOffset end) => DueSince = end;

    /// <summary>Gives the work up without an attempt.</summary>
    public void Withhold(string reason)
    {
        LastAnswer = Shortened(reason);
        State = WorkState.Failed;
    }

    /// <summary>As if it were new; whoever holds it by an earlier claim no longer does after the next one.</summary>
    public void Restart(DateTimeOffset now)
    {
        State = WorkState.Queued;
        DueSince = now;
        Attempts = 0;
    }

    // Half a surrogate pair could not be stored.
    private static string Shortened(string answer) => answer.Length <= MaximumAnswer
        ? answer
        : answer[..(char.IsHighSurrogate(answer[MaximumAnswer - 1]) ? MaximumAnswer - 1 : MaximumAnswer)];
}

public enum WorkState
{
    Queued,
    Done,
    Failed,
}
