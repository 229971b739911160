using Invoicing.Api.Documents;
using NUnit.Framework;
using Shouldly;

namespace Invoicing.Api.Tests.Documents;

public sealed class AttachmentNameTests
{
    [TestCase("Invoice-ACME-AAAAAAAB-0001.pdf", "attachment; filename=\"Invoice-ACME-AAAAAAAB-0001.pdf\"")]
    [TestCase("Invoice-2026 (1).pdf", "attachment; filename=\"Invoice-2026 (1).pdf\"")]
    [TestCase("Invoice-Ä/1.pdf", "attachment; filename=\"Invoice-__1.pdf\"; filename*=UTF-8''Invoice-%C3%84%2F1.pdf")]
    [TestCase("a\"b\\c%d.pdf", "attachment; filename=\"a_b_c_d.pdf\"; filename*=UTF-8''a%22b%5Cc%25d.pdf")]
    [TestCase("a\r\nX: y.pdf", "attachment; filename=\"a__X: y.pdf\"; filename*=UTF-8''a%0D%0AX%3A%20y.pdf")]
    public void A_name_is_written_for_every_client(string fileName, string header) => AttachmentName.HeaderFor(fileName).ShouldBe(header);
}
