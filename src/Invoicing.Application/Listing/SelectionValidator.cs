using FluentValidation;

namespace Invoicing.Application.Listing;

internal sealed class SelectionValidator : AbstractValidator<Selection>
{
    public SelectionValidator()
    {
        RuleFor(selection => selection.Size).InclusiveBetween(1, Selection.MaximumSize);
        RuleFor(selection => selection.Offset).InclusiveBetween(0, Selection.MaximumOffset);
        RuleFor(selection => selection.Offset).Equal(0).When(selection => selection.After is not null || selection.Before is not null);
        RuleFor(selection => selection.Before).Null().When(selection => selection.After is not null);
    }
}
