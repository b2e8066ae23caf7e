namespace IcResistance.Web.Security;

public static class BoardRoles
{
    /// <summary>Manages accounts. Exists from the first sign-in on.</summary>
    public const string Administrator = "administrator";
}
