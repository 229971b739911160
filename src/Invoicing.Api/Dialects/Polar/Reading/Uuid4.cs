namespace Invoicing.Api.Dialects.Polar.Reading;

internal static class Uuid4
{
    private const int Version = 4;

    /// <returns>What is wrong with the text, or null.</returns>
    public static ValidationDetail? Read(string text, out Guid id, params object[] location)
    {
        if (!UuidText.TryRead(text, out id, out var error))
        {
            return PolarValidation.NotUuid(error, text, location);
        }

        return id.Version == Version ? null : PolarValidation.NotUuid4(text, location);
    }
}
