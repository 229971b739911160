namespace Invoicing.Domain.Contracts;

/// <content>From draft to its end.</content>
public sealed partial class Contract
{
    public void Activate()
    {
        RefuseIfOver();
        if (Status is ContractStatus.Active or ContractStatus.Paused)
        {
            return;
        }

        Status = ContractStatus.Active;
        Schedule();
        Raise(new ContractActivated(Id));
    }

    /// <summary>Nothing is billed from that day on, until the contract is resumed.</summary>
    public void Pause(DateOnly from)
    {
        if (Status != ContractStatus.Active)
        {
            throw ContractErrors.CannotPause(this);
        }

        if (from < Start || from >= Term.End)
        {
            throw ContractErrors.OutsideTerm();
        }

        Pauses = [.. Pauses, new ContractPause(from, null)];
        Status = ContractStatus.Paused;
        Schedule();
        Raise(new ContractPaused(Id, from));
    }

    /// <summary>Billed again from that day on.</summary>
    public void Resume(DateOnly on)
    {
        if (Status != ContractStatus.Paused || Pauses.Count == 0)
        {
            throw ContractErrors.NotPaused(this);
        }

        var pause = Pauses[^1];
        if (on < pause.From)
        {
            throw ContractErrors.ResumedBeforePause(pause.From);
        }

        Pauses = on == pause.From ? [.. Pauses.SkipLast(1)] : [.. Pauses.SkipLast(1), pause with { To = on }];
        Status = ContractStatus.Active;
        Schedule();
        Raise(new ContractResumed(Id, on));
    }

    /// <summary>Ends the contract for good; phases that would begin later fall away.</summary>
    /// <param name="end">First day that does not belong to the contract any more.</param>
    public void Expire(DateOnly end)
    {
        if (Status is not (ContractStatus.Active or ContractStatus.Paused))
        {
            throw ContractErrors.CannotExpire(this);
        }

        if (end <= Start)
        {
            throw ContractErrors.ExpiresBeforeStart();
        }

        End = end;
        Phases = [.. Phases.Where(phase => phase.Start < end).Select(phase => phase.End > end ? phase with { End = end } : phase)];
        Status = ContractStatus.Expired;
        Schedule();
        Raise(new ContractExpired(Id));
    }

    /// <summary>Takes the state that a replacement asks for.</summary>
    public void Become(ContractStatus status, DateOnly today)
    {
        if (status == Status)
        {
            return;
        }

        switch (status)
        {
            case ContractStatus.Active when Status == ContractStatus.Paused:
                Resume(today > Pauses[^1].From ? today : Pauses[^1].From);
                break;
            case ContractStatus.Active:
                Activate();
                break;
            case ContractStatus.Paused:
                Activate();
                Pause(today > Start ? today : Start);
                break;
            default:
                throw ContractErrors.CannotBecome(this, status);
        }
    }

    /// <summary>Says that the contract is about to be removed; only a draft may be.</summary>
    public void Delete()
    {
        if (Status != ContractStatus.Draft)
        {
            throw ContractErrors.NotDraft(this);
        }

        Raise(new ContractDeleted(Id));
    }

    /// <summary>Puts everything that is agreed in the place of what was; invoices that are there already stay as they are.</summary>
    public void Replace(NewContract details)
    {
        RefuseIfOver();
        details.Check();
        Name = details.Name;
        Currency = details.Currency;
        Start = details.Start;
        End = details.End;
        Anchor = details.Anchor ?? details.Start;
        IsAnchoredToMonthEnd = details.IsAnchoredToMonthEnd;
        Prices = details.Prices;
        Phases = details.Phases;
        Attributes = details.Attributes;
        Schedule();
        Raise(new ContractChanged(Id));
    }

    public void AddPhase(ContractPhase phase)
    {
        RefuseIfOver();
        phase.Check();
        Phases = [.. Phases, phase];
        Schedule();
        Raise(new ContractChanged(Id));
    }

    /// <exception cref="Common.InvoicingException">NotFound, where the contract has no such phase.</exception>
    public void AddPhasePrice(Guid phase, ContractPrice price)
    {
        RefuseIfOver();
        price.Check();
        if (Phases.All(known => known.Id != phase))
        {
            throw ContractErrors.PhaseNotFound(phase);
        }

        Phases = [.. Phases.Select(known => known.Id == phase ? known with { Prices = [.. known.Prices, price] } : known)];
        Schedule();
        Raise(new ContractChanged(Id));
    }

    private void RefuseIfOver()
    {
        if (Status == ContractStatus.Cancelled)
        {
            throw ContractErrors.AlreadyCancelled(Id);
        }

        if (Status == ContractStatus.Expired)
        {
            throw ContractErrors.AlreadyExpired(Id);
        }
    }
}
