using Invoicing.Application.Listing;
using Invoicing.Application.Organizations;
using Invoicing.Domain.Mail;

namespace Invoicing.Application.Mail;

/// <summary>What lists of mail templates can be asked for.</summary>
public static class MailTemplateFields
{
    private static readonly Field CreatedAt = new("createdAt", FieldType.Instant) { CanSort = true };

    public static ListFields Listed { get; } = new("mailTemplates",
    [
        new Field("id", FieldType.Id),
        Field.Of<MailPurpose>("purpose"),
        new Field("language", FieldType.Text),
        CreatedAt,
    ])
    {
        ToOne = new Dictionary<string, Func<ListFields>> { ["organization"] = () => OrganizationFields.Related },
        DefaultSort = [new SortKey(new FieldPath([], CreatedAt), Descending: true)],
    };
}
