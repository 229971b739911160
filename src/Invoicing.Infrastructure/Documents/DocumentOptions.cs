namespace Invoicing.Infrastructure.Documents;

/// <summary>The <c>Documents</c> section of the configuration.</summary>
public sealed class DocumentOptions
{
    /// <summary>
    /// Folders with fonts for what the bundled ones lack, such as Chinese, Japanese and Korean; they are searched in this order.
    /// None means where the system keeps its fonts.
    /// </summary>
    public IList<string> Fonts { get; } = [];
}
