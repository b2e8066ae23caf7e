using Microsoft.AspNetCore.Identity;

namespace IcResistance.Web.Security;

/// <summary>A person who may sign in. The e-mail address is the sign-in name.</summary>
public sealed class BoardUser : IdentityUser
{
    /// <summary>The name that others see beside what this person saved.</summary>
    public string DisplayName { get; set; } = "";
}
