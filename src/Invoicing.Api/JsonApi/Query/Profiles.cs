namespace Invoicing.Api.JsonApi.Query;

internal static class Profiles
{
    public const string CursorPagination = "https://jsonapi.org/profiles/ethanresnick/cursor-pagination/";
}
