using Invoicing.Application.Abstractions;
using Invoicing.Domain.Common;
using MediatR;

namespace Invoicing.Application.Credentials;

public sealed record CreateUserCommand(AccountId AccountId, string Email, string Password) : ICommand<Unit>;

internal sealed class CreateUserHandler(IUserStore users) : IRequestHandler<CreateUserCommand, Unit>
{
    public async Task<Unit> Handle(CreateUserCommand command, CancellationToken cancellationToken)
    {
        await users.AddAsync(command.AccountId, command.Email, command.Password, cancellationToken);
        return Unit.Value;
    }
}
