using Shouldly;

namespace Invoicing.Api.Tests.Dialects.Zenskar;

internal static class ReplyAssertions
{
    public static void ShouldBe(this ZenskarApi.Reply reply, int status, string body)
    {
        reply.Body.ShouldBe(body);
        reply.Status.ShouldBe(status);
        reply.ContentType.ShouldBe("application/json");
    }

    /// <summary>One validation error with this text.</summary>
    public static void ShouldComplain(this ZenskarApi.Reply reply, string error) => reply.ShouldBe(422, $$"""{"detail":[{{error}}]}""");
}
