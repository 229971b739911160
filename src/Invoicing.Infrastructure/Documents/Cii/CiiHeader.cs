using Invoicing.Infrastructure.Documents.Electronic;

namespace Invoicing.Infrastructure.Documents.Cii;

internal static class CiiHeader
{
    public static void Write(ElementWriter cii, ElectronicContent content)
    {
        using (cii.In(CiiNames.Document, "ExchangedDocumentContext"))
        {
            WriteParameter(cii, "BusinessProcessSpecifiedDocumentContextParameter", content.Specification.Process);
            WriteParameter(cii, "GuidelineSpecifiedDocumentContextParameter", content.Specification.Id);
        }

        using (cii.In(CiiNames.Document, "ExchangedDocument"))
        {
            cii.Value("ID", content.Document.Number);
            cii.Value("TypeCode", content.TypeCode);
            cii.Date("IssueDateTime", content.Document.IssueDate);
            foreach (var note in content.Notes)
            {
                using (cii.In("IncludedNote"))
                {
                    cii.Value("Content", note);
                }
            }
        }
    }

    private static void WriteParameter(ElementWriter cii, string name, string? id)
    {
        using (cii.In(name))
        {
            cii.Value("ID", id);
        }
    }
}
