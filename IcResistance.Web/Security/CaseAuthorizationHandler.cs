using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Authorization.Infrastructure;

namespace IcResistance.Web.Security;

/// <summary>The one place that decides who may do what with which case.</summary>
/// <remarks>
/// One team works on all cases: whoever is signed in may do everything. A finer rule (roles) is written here, one about which
/// cases exist for a user in <see cref="CaseRights"/>, and neither anywhere else; callers answer a refusal as "not found", so that nothing about the case is revealed.
/// </remarks>
public sealed class CaseAuthorizationHandler : AuthorizationHandler<OperationAuthorizationRequirement, CaseReference>
{
    protected override Task HandleRequirementAsync(
        AuthorizationHandlerContext context, OperationAuthorizationRequirement requirement, CaseReference resource)
    {
        if (CaseRights.IsMember(context.User))
        {
            context.Succeed(requirement);
        }

        return Task.CompletedTask;
    }
}
