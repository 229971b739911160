using MediatR;

namespace Invoicing.Application.Abstractions;

/// <summary>Changes state: runs in one transaction, from a clean context, again on a conflict.</summary>
public interface ICommand<out TResult> : IRequest<TResult>;

/// <summary>Only reads: no transaction, no tracking.</summary>
public interface IQuery<out TResult> : IRequest<TResult>;
