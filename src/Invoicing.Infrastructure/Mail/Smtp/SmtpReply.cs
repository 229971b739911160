namespace Invoicing.Infrastructure.Mail.Smtp;

/// <param name="Lines">What stands behind the code, line by line, without what could not be stored or would break a line.</param>
internal sealed record SmtpReply(int Code, IReadOnlyList<string> Lines)
{
    public bool IsPositive => Code is >= 200 and < 400;

    public override string ToString() => $"{Code:D3} {string.Join(' ', Lines)}".TrimEnd();
}
