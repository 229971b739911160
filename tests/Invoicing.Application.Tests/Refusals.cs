using FluentValidation;
using Invoicing.Domain.Common;

namespace Invoicing.Application.Tests;

internal static class Refusals
{
    /// <summary>The code of the refusal, "invalid" where a validator refuses, or "done"; the exception's name where it is no refusal at all.</summary>
    public static async Task<string> OutcomeAsync<T>(Func<Task<T>> work)
    {
        try
        {
            await work();
            return "done";
        }
        catch (InvoicingException refusal)
        {
            return refusal.Code;
        }
        catch (ValidationException)
        {
            return "invalid";
        }
        catch (InvalidOperationException broken)
        {
            return broken.GetType().Name;
        }
    }

    /// <summary>Runs the same thing many times at once.</summary>
    public static Task<string[]> AtOnceAsync<T>(int times, Func<Task<T>> work) =>
        Task.WhenAll(Enumerable.Range(0, times).Select(_ => Task.Run(() => OutcomeAsync(work))));
}
