namespace Invoicing.Domain.Mail;

public readonly record struct OutgoingMailId(Guid Value)
{
    public static OutgoingMailId New() => new(Guid.CreateVersion7());

    public override string ToString() => Value.ToString();
}
