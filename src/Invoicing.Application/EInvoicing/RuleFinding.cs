namespace Invoicing.Application.EInvoicing;

/// <summary>One rule that a document breaks, at one place.</summary>
/// <param name="Rule">As the official rule files call it, for example <c>BR-08</c>.</param>
/// <param name="Pointer">
/// JSON pointer into the attributes of the invoice as the native API has them, or below <c>/organization</c> and <c>/customer</c>.
/// It leads to where a value is missing or wrong.
/// </param>
/// <param name="Message">What to do, for those who have never read the rule.</param>
public sealed record RuleFinding(string Rule, FindingSeverity Severity, string Pointer, string Message);

public enum FindingSeverity
{
    /// <summary>The invoice can be sent as a PDF; it can not be an electronic invoice.</summary>
    Error,

    /// <summary>The invoice is an electronic one without: some receivers ask for it, or the electronic invoice mends it as the message says.</summary>
    Warning,
}
