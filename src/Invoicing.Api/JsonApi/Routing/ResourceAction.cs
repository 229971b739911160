namespace Invoicing.Api.JsonApi.Routing;

/// <summary>What can be done with resources whatever their type.</summary>
internal enum ResourceAction
{
    List,
    Get,
    Create,
    Update,
    Delete,
    Related,
    Linkage,

    /// <summary>Changes a relationship at its own address.</summary>
    ChangeLinkage,

    /// <summary>Answers that a relationship is not changed at its own address.</summary>
    RefuseLinkage,
}
