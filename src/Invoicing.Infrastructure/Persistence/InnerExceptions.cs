namespace Invoicing.Infrastructure.Persistence;

internal static class InnerExceptions
{
    /// <summary>The exception itself or the first one inside it that is of the type.</summary>
    public static TException? Find<TException>(this Exception exception)
        where TException : Exception
    {
        for (var current = exception; current is not null; current = current.InnerException)
        {
            if (current is TException found)
            {
                return found;
            }
        }

        return null;
    }
}
