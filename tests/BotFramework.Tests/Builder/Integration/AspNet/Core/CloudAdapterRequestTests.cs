using System.Net;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Tests.Testing;
using Moq;

namespace Microsoft.Bot.Tests.Builder.Integration.AspNet.Core;

public sealed class CloudAdapterRequestTests
{
    [Theory]
    [InlineData("not json")]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("""{"serviceUrl":"https://smba.example/"}""")]
    [InlineData("""{"type":"","serviceUrl":"https://smba.example/"}""")]
    [InlineData("""{"type":"message"}""")]
    [InlineData("""{"type":"message","serviceUrl":"not a url"}""")]
    [InlineData(
        """{"type":"message","serviceUrl":"https://smba.example/","from":{"id":"29:a"},"recipient":{"id":"28:b"}}"""
    )]
    [InlineData(
        """{"type":"invoke","serviceUrl":"https://smba.example/","conversation":{"id":"19:c"},"recipient":{"id":"28:b"}}"""
    )]
    [InlineData(
        """{"type":"invoke","serviceUrl":"https://smba.example/","conversation":{"id":"19:c"},"from":{"id":"29:a"}}"""
    )]
    [InlineData("""{"type":"message","type":"invoke","serviceUrl":"https://smba.example/"}""")]
    public async Task A_body_that_is_no_activity_is_a_bad_request(string body)
    {
        await using var host = await StartAsync();

        using var response = await host.SendAsync(HttpMethod.Post, body);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    [Theory]
    [InlineData("GET")]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    public async Task Activities_are_posted_and_nothing_else(string method)
    {
        await using var host = await StartAsync();

        using var response = await host.SendAsync(new HttpMethod(method), string.Empty);

        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
        Assert.Equal(["POST"], response.Content.Headers.Allow);
    }

    [Theory]
    [InlineData("a=b", HttpStatusCode.BadRequest)]
    [InlineData("""{"type":"event","serviceUrl":"https://smba.example/"}""", HttpStatusCode.OK)]
    public async Task What_a_body_is_it_says_itself(string body, HttpStatusCode expected)
    {
        await using var host = await StartAsync();

        using var response = await host.SendAsync(HttpMethod.Post, body, "text/plain");

        Assert.Equal(expected, response.StatusCode);
    }

    [Fact]
    public async Task A_request_and_a_response_may_be_stand_ins_that_say_only_what_is_needed()
    {
        var request = new Mock<HttpRequest>();
        request.Setup(it => it.Method).Returns("GET");
        var response = new Mock<HttpResponse>().SetupAllProperties();

        await new CloudAdapter().ProcessAsync(request.Object, response.Object, Mock.Of<IBot>());

        Assert.Equal(StatusCodes.Status405MethodNotAllowed, response.Object.StatusCode);
    }

    private static Task<BotHost> StartAsync() =>
        BotHost.StartAsync(new CloudAdapter(), (_, _) => Task.CompletedTask);
}
