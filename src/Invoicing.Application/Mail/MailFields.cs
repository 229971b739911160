using Invoicing.Application.Invoices;
using Invoicing.Application.Listing;
using Invoicing.Application.Organizations;
using Invoicing.Domain.Mail;

namespace Invoicing.Application.Mail;

/// <summary>What lists of outgoing messages can be asked for.</summary>
public static class MailFields
{
    private static readonly Field CreatedAt = new("createdAt", FieldType.Instant) { CanSort = true };

    public static ListFields Listed { get; } = new("mails",
    [
        new Field("id", FieldType.Id),
        Field.Of<MailState>("state"),
        Field.Of<MailPurpose>("purpose"),
        new Field("recipient", FieldType.Text),
        CreatedAt,
    ])
    {
        ToOne = new Dictionary<string, Func<ListFields>>
        {
            ["organization"] = () => OrganizationFields.Related,
            ["invoice"] = () => InvoiceFields.Related,
        },
        DefaultSort = [new SortKey(new FieldPath([], CreatedAt), Descending: true)],
    };
}
