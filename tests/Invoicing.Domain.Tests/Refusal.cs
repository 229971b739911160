namespace Invoicing.Domain.Tests;

using Invoicing.Domain.Common;
using Shouldly;

internal static class Refusal
{
    /// <summary>Asserts the stable part of a refusal: its kind and its code.</summary>
    public static void ShouldBeRefused(this Action action, string code, ErrorKind kind = ErrorKind.Invalid)
    {
        var refusal = action.ShouldThrow<InvoicingException>();
        refusal.Code.ShouldBe(code);
        refusal.Kind.ShouldBe(kind);
        refusal.Message.ShouldNotBeNullOrWhiteSpace();
    }

    public static void Of(Action action, string code, ErrorKind kind = ErrorKind.Invalid) => action.ShouldBeRefused(code, kind);
}
