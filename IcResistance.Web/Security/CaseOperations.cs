using Microsoft.AspNetCore.Authorization.Infrastructure;

namespace IcResistance.Web.Security;

/// <summary>What can be done with a case. Every read and write asks for one of these on the case itself.</summary>
public static class CaseOperations
{
    public static readonly OperationAuthorizationRequirement Read = new() { Name = nameof(Read) };

    public static readonly OperationAuthorizationRequirement Import = new() { Name = nameof(Import) };

    public static readonly OperationAuthorizationRequirement Edit = new() { Name = nameof(Edit) };

    public static readonly OperationAuthorizationRequirement Export = new() { Name = nameof(Export) };

    public static readonly OperationAuthorizationRequirement Print = new() { Name = nameof(Print) };

    /// <summary>State that the board holds another answer than the program.</summary>
    public static readonly OperationAuthorizationRequirement Overrule = new() { Name = nameof(Overrule) };
}
