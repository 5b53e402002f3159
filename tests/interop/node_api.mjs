// SPDX-License-Identifier: BSL-1.0
// The vendor's Node client in every area that it has, against the simulator: node_api.mjs SIMULATOR
import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import azdev from 'azure-devops-node-api';

const simulator = process.argv[2];
const project = 'Fabrikam-Fiber';
const team = { project, team: 'Fabrikam-Fiber Team' };
const some = '0a0b0c0d-1111-4222-8333-444455556666';

/** The member of a list with this name. */
const named = (list, name) => list.find((one) => one.name === name || one.displayName === name);
const text = async (stream) => {
    const parts = [];
    for await (const part of stream) parts.push(part);
    return Buffer.concat(parts).toString();
};
/** Creates, lists, reads, changes and removes one thing; `of` names the functions. */
async function life(of) {
    const made = await of.create();
    assert(made, 'nothing was created');
    const id = of.id ? of.id(made) : made.id;
    assert(id, 'it has no id');
    if (of.list) assert((await of.list()).some((one) => String(of.id ? of.id(one) : one.id) === String(id)), 'the list lacks it');
    if (of.get) assert.equal(String(of.id ? of.id(await of.get(id)) : (await of.get(id)).id), String(id));
    if (of.update) of.updated(await of.update(id, made));
    if (of.remove) {
        await of.remove(id);
        if (of.get) assert(!(await gone(() => of.get(id))), 'it is still there');
    }
    return made;
}
/** The client makes null of 404. */
async function gone(get) {
    try {
        return await get();
    } catch (error) {
        assert.equal(error.statusCode, 404, error.message);
        return null;
    }
}

const areas = {
    async core(api) {
        const core = await api.getCoreApi();
        const all = await core.getProjects();
        assert(named(all, project));
        assert.equal((await core.getProject(project, true)).capabilities.processTemplate.templateName, 'Agile');
        assert((await core.getProcesses()).length >= 4);
        await core.queueCreateProject({ name: 'From Node', capabilities: { processTemplate: { templateTypeId: (await core.getProcesses())[0].id } } });
        const made = await core.getProject('From Node');
        await core.updateProject({ description: 'changed' }, made.id);
        assert.equal((await core.getProject(made.id)).description, 'changed');
        await core.queueDeleteProject(made.id);
        assert.equal((await core.getProjects()).length, all.length);
        await life({
            create: () => core.createTeam({ name: 'Nodes' }, project), list: () => core.getTeams(project), get: (id) => core.getTeam(project, id),
            update: (id) => core.updateTeam({ name: 'Edges' }, project, id), updated: (one) => assert.equal(one.name, 'Edges'),
            remove: (id) => core.deleteTeam(project, id),
        });
        assert((await core.getTeamMembersWithExtendedProperties(project, team.team)).length > 0);
        await core.setProjectProperties({}, named(all, project).id, [{ op: 'add', path: '/Alias', value: 'F' }]);
        assert.equal((await core.getProjectProperties(named(all, project).id))[0].value, 'F');
    },
    async workItemTracking(api) {
        const wit = await api.getWorkItemTrackingApi();
        await life({
            create: () => wit.createWorkItem({}, [{ op: 'add', path: '/fields/System.Title', value: 'made by node' }], project, 'Task'),
            get: (id) => wit.getWorkItem(id), remove: (id) => wit.deleteWorkItem(id),
            update: (id) => wit.updateWorkItem({}, [{ op: 'add', path: '/fields/System.Title', value: 'changed' }], id),
            updated: (one) => assert.equal(one.fields['System.Title'], 'changed'),
        });
        assert((await wit.queryByWiql({ query: 'select [System.Id] from WorkItems' }, { project })).workItems.length > 3);
        assert.equal((await wit.getWorkItems([1, 2])).length, 2);
        assert.equal((await wit.getRelationTypes()).length, 14);
        assert(named(await wit.getWorkItemTypes(project), 'Bug'));
        assert(named(await wit.getFields(project), 'Title'));
        const iterations = 1; // it drops 0, its number of areas
        const node = await wit.createOrUpdateClassificationNode({ name: 'Nodes' }, project, iterations);
        assert.equal((await wit.getClassificationNode(project, iterations, 'Nodes')).id, node.id);
        assert.equal((await wit.updateClassificationNode({ name: 'Edges' }, project, iterations, 'Nodes')).name, 'Edges');
        await wit.deleteClassificationNode(project, iterations, 'Edges');
        await life({
            create: () => wit.createQuery({ name: 'mine', wiql: 'select [System.Id] from WorkItems' }, project, 'Shared Queries'),
            get: (id) => wit.getQuery(project, id), update: (id) => wit.updateQuery({ name: 'ours' }, project, id),
            updated: (one) => assert.equal(one.name, 'ours'), remove: (id) => wit.deleteQuery(project, id),
        });
        const comment = await wit.addComment({ text: 'hello' }, project, 1);
        assert.equal((await wit.getComment(project, 1, comment.id)).text, 'hello');
        const file = await wit.createAttachment({}, Readable.from(['bytes']), 'a.txt');
        assert.equal(await text(await wit.getAttachmentContent(file.id, 'a.txt')), 'bytes');
    },
    async processes(api) {
        const processes = await api.getWorkItemTrackingProcessApi();
        const id = 'adcc42ab-9882-485e-a3ed-7678f01f66bc';
        await processes.createProcessWorkItemType({ name: 'Risk', color: 'ff0000' }, id);
        assert(named(await processes.getProcessWorkItemTypes(id), 'Risk'));
        const list = await processes.createList({ name: 'Colours', type: 'string', items: ['red'] });
        assert.equal((await processes.getList(list.id)).name, 'Colours');
    },
    async work(api) {
        const work = await api.getWorkApi();
        assert((await work.getTeamSettings(team)).workingDays.length > 0);
        assert(Array.isArray(await work.getTeamIterations(team)));
        assert((await work.getBoards(team)).length > 0);
        assert((await work.getTeamFieldValues(team)).defaultValue);
        await life({
            create: () => work.createPlan({ name: 'plan', type: 0 }, project), list: () => work.getPlans(project), get: (id) => work.getPlan(project, id),
            update: (id, made) => work.updatePlan({ name: 'plan 2', revision: made.revision, type: 0 }, project, id),
            updated: (one) => assert.equal(one.name, 'plan 2'), remove: (id) => work.deletePlan(project, id),
        });
    },
    async git(api) {
        const git = await api.getGitApi();
        assert(Array.isArray(await git.getRepositories(project)));
        const made = await git.createRepository({ name: 'from-node' }, project);
        assert.equal((await git.getRepository(made.id)).name, 'from-node');
        assert.equal((await git.updateRepository({ name: 'renamed' }, made.id)).name, 'renamed');
        assert(Array.isArray(await git.getRefs(made.id)));
        assert(Array.isArray(await git.getPullRequests(made.id, {})));
        await git.deleteRepository(made.id);
        assert(!named(await git.getRepositories(project), 'renamed'));
        const own = await git.getRepository(project, project);
        const [main] = await git.getRefs(own.id, undefined, 'heads/main');
        const pushed = await git.createPush({
            refUpdates: [{ name: 'refs/heads/node', oldObjectId: main.objectId }],
            commits: [{ comment: 'by node', changes: [{ changeType: 1, item: { path: '/node.md' }, newContent: { content: 'text', contentType: 0 } }] }],
        }, own.id);
        assert.deepEqual(pushed.commits[0].parents, [main.objectId]);
        assert.equal(await text(await git.getItemContent(own.id, '/node.md', undefined, undefined, undefined, undefined, undefined, undefined, { version: 'node', versionType: 0 })), 'text');
        assert.equal((await git.getCommits(own.id, { itemVersion: { version: 'node', versionType: 0 } })).length, 2);
        const pull = await git.createPullRequest({ title: 'by node', sourceRefName: 'refs/heads/node', targetRefName: 'refs/heads/main' }, own.id);
        const thread = await git.createThread({ comments: [{ content: 'why?', commentType: 1 }], status: 1 }, own.id, pull.pullRequestId);
        assert.equal(thread.status, 1);
        await git.createComment({ content: 'because', parentCommentId: 1 }, own.id, pull.pullRequestId, thread.id);
        assert.equal((await git.getComments(own.id, pull.pullRequestId, thread.id)).length, 2);
        assert.equal((await git.updateThread({ status: 2 }, own.id, pull.pullRequestId, thread.id)).status, 2);
        const me = pull.createdBy.id;
        assert.equal((await git.createPullRequestReviewer({ vote: 10 }, own.id, pull.pullRequestId, me)).vote, 10);
        assert.equal((await git.getPullRequestById(pull.pullRequestId)).mergeStatus, 3);
        assert.equal((await git.getPullRequests(own.id, { status: 1 })).length, 1);
        const done = await git.updatePullRequest({ status: 3, lastMergeSourceCommit: pull.lastMergeSourceCommit, completionOptions: { mergeStrategy: 2 } }, own.id, pull.pullRequestId);
        assert.equal(done.status, 3);
        assert.equal((await git.getBranches(own.id)).length, 2);
    },
    async policy(api) {
        const policy = await api.getPolicyApi();
        assert(Array.isArray(await policy.getPolicyTypes(project)));
        const settings = { minimumApproverCount: 1, scope: [{ repositoryId: null, refName: 'refs/heads/release', matchKind: 'exact' }] };
        const type = { id: 'fa4e907d-c16b-4a4c-9dfa-4906e5d171dd' };
        await life({
            create: () => policy.createPolicyConfiguration({ isEnabled: true, isBlocking: true, type, settings }, project),
            list: () => policy.getPolicyConfigurations(project), get: (id) => policy.getPolicyConfiguration(project, id),
            update: (id, made) => policy.updatePolicyConfiguration({ ...made, isBlocking: false }, project, id),
            updated: (one) => assert.equal(one.isBlocking, false), remove: (id) => policy.deletePolicyConfiguration(project, id),
        });
    },
    async build(api) {
        const build = await api.getBuildApi();
        const definition = { name: 'ci', path: '\\', process: { type: 2, yamlFilename: 'azure-pipelines.yml' }, repository: { id: some, name: 'x', type: 'TfsGit' } };
        const made = await life({
            create: () => build.createDefinition(definition, project), list: () => build.getDefinitions(project), get: (id) => build.getDefinition(project, id),
            update: (id, one) => build.updateDefinition({ ...definition, id, name: 'ci 2', revision: one.revision }, project, id),
            updated: (one) => assert.equal(one.name, 'ci 2'),
        });
        const queued = await build.queueBuild({ definition: { id: made.id } }, project);
        assert.equal((await build.getBuild(project, queued.id)).id, queued.id);
        assert((await build.getBuilds(project)).some((one) => one.id === queued.id));
        assert.deepEqual(await build.addBuildTag(project, queued.id, 'red'), ['red']);
        assert((await build.getBuildTimeline(project, queued.id)).records.length > 0);
    },
    async pipelines(api) {
        const pipelines = await api.getPipelinesApi();
        const made = await pipelines.createPipeline({ name: 'pipe', folder: '\\', configuration: { type: 1, path: 'a.yml', repository: { id: some, type: 'azureReposGit' } } }, project);
        assert((await pipelines.listPipelines(project)).some((one) => one.id === made.id));
        const run = await pipelines.runPipeline({}, project, made.id);
        assert.equal((await pipelines.getRun(project, made.id, run.id)).id, run.id);
        assert.equal((await pipelines.listRuns(project, made.id)).length, 1);
    },
    async wiki(api) {
        const wiki = await api.getWikiApi();
        const made = await wiki.createWiki({ name: 'notes', type: 0, projectId: (await (await api.getCoreApi()).getProject(project)).id }, project);
        assert((await wiki.getAllWikis(project)).some((one) => one.id === made.id));
        assert.equal((await wiki.getWiki(made.id, project)).name, made.name);
    },
    async test(api) {
        const test = await api.getTestApi();
        await life({
            create: () => test.createTestRun({ name: 'run', plan: { id: '1' }, automated: true }, project), list: () => test.getTestRuns(project),
            get: (id) => test.getTestRunById(project, id), update: (id) => test.updateTestRun({ name: 'run 2' }, project, id),
            updated: (one) => assert.equal(one.name, 'run 2'), remove: (id) => test.deleteTestRun(project, id),
        });
    },
    async testPlan(api) {
        const plans = await api.getTestPlanApi();
        await life({
            create: () => plans.createTestPlan({ name: 'plan', iteration: project, areaPath: project }, project), list: () => plans.getTestPlans(project),
            get: (id) => plans.getTestPlanById(project, id), update: (id) => plans.updateTestPlan({ name: 'plan 2' }, project, id),
            updated: (one) => assert.equal(one.name, 'plan 2'), remove: (id) => plans.deleteTestPlan(project, id),
        });
        await life({
            create: () => plans.createTestVariable({ name: 'Browser', values: ['a'] }, project), list: () => plans.getTestVariables(project),
            get: (id) => plans.getTestVariableById(project, id), update: (id) => plans.updateTestVariable({ name: 'OS' }, project, id),
            updated: (one) => assert.equal(one.name, 'OS'), remove: (id) => plans.deleteTestVariable(project, id),
        });
    },
    async testResults(api) {
        const results = await api.getTestResultsApi();
        assert(Array.isArray(await results.getTestRuns(project)));
        assert(await results.getTestSettingsById(project, 1).catch((error) => error.statusCode === 404) !== undefined);
    },
    async taskAgent(api) {
        const agent = await api.getTaskAgentApi();
        await life({
            create: () => agent.addAgentPool({ name: 'pool' }), list: () => agent.getAgentPools(), get: (id) => agent.getAgentPool(id),
            update: (id) => agent.updateAgentPool({ name: 'pool 2' }, id), updated: (one) => assert.equal(one.name, 'pool 2'), remove: (id) => agent.deleteAgentPool(id),
        });
        const reference = (await (await api.getCoreApi()).getProject(project));
        const group = { name: 'settings', type: 'Vsts', variables: { a: { value: '1' } },
            variableGroupProjectReferences: [{ name: 'settings', projectReference: { id: reference.id, name: reference.name } }] };
        const made = await agent.addVariableGroup(group);
        assert.equal((await agent.getVariableGroup(project, made.id)).variables.a.value, '1');
        assert((await agent.getVariableGroups(project)).some((one) => one.id === made.id));
        await agent.deleteVariableGroup(made.id, [reference.id]);
        await life({
            create: () => agent.addTaskGroup({ name: 'group', tasks: [], inputs: [], runsOn: [] }, project), list: () => agent.getTaskGroups(project),
        });
        await life({
            create: () => agent.addDeploymentGroup({ name: 'targets' }, project), list: () => agent.getDeploymentGroups(project),
            get: (id) => agent.getDeploymentGroup(project, id), update: (id) => agent.updateDeploymentGroup({ name: 'targets 2' }, project, id),
            updated: (one) => assert.equal(one.name, 'targets 2'), remove: (id) => agent.deleteDeploymentGroup(project, id),
        });
    },
    async serviceEndpoints(api) {
        const endpoints = await api.getServiceEndpointApi();
        const reference = (await (await api.getCoreApi()).getProject(project));
        const made = await endpoints.createServiceEndpoint({
            name: 'hub', type: 'generic', url: 'https://example.com', authorization: { scheme: 'UsernamePassword', parameters: { username: 'a', password: 'b' } },
            serviceEndpointProjectReferences: [{ name: 'hub', projectReference: { id: reference.id, name: reference.name } }],
        });
        assert.equal((await endpoints.getServiceEndpointDetails(project, made.id)).name, 'hub');
        assert((await endpoints.getServiceEndpoints(project)).some((one) => one.id === made.id));
        await endpoints.deleteServiceEndpoint(made.id, [reference.id]);
    },
    async release(api) {
        const release = await api.getReleaseApi();
        await life({
            create: () => release.createReleaseDefinition({ name: 'ship', path: '\\', environments: [] }, project), list: () => release.getReleaseDefinitions(project),
            get: (id) => release.getReleaseDefinition(project, id), remove: (id) => release.deleteReleaseDefinition(project, id),
        });
        await life({
            create: () => release.createRelease({ definitionId: 1, description: 'first' }, project), list: () => release.getReleases(project),
            get: (id) => release.getRelease(project, id), update: (id) => release.updateRelease({ description: 'second' }, project, id),
            updated: (one) => assert.equal(one.description, 'second'),
        });
        await release.createFolder({ path: '\\Web' }, project, '\\Web');
    },
    async dashboard(api) {
        const dashboard = await api.getDashboardApi();
        await life({
            create: () => dashboard.createDashboard({ name: 'wall' }, team), get: (id) => dashboard.getDashboard(team, id),
            update: (id) => dashboard.replaceDashboard({ name: 'wall 2' }, team, id), updated: (one) => assert.equal(one.name, 'wall 2'),
            remove: (id) => dashboard.deleteDashboard(team, id),
        });
        assert(await dashboard.getWidgetTypes(1, project));
    },
    async extensions(api) {
        const extensions = await api.getExtensionManagementApi();
        const made = await extensions.installExtensionByName('fabrikam', 'charts');
        assert.equal(made.extensionId, 'charts');
        assert.equal((await extensions.getInstalledExtensions()).length, 1);
        assert.equal((await extensions.getInstalledExtensionByName('fabrikam', 'charts')).publisherId, 'fabrikam');
        await extensions.uninstallExtensionByName('fabrikam', 'charts');
        assert.equal((await extensions.getInstalledExtensions()).length, 0);
    },
    async notification(api) {
        const notification = await api.getNotificationApi();
        await life({
            create: () => notification.createSubscription({ description: 'mail', filter: { type: 'Expression', eventType: 'x' } }),
            list: () => notification.listSubscriptions(), get: (id) => notification.getSubscription(id),
            update: (id) => notification.updateSubscription({ description: 'letters' }, id), updated: (one) => assert.equal(one.description, 'letters'),
            remove: (id) => notification.deleteSubscription(id),
        });
        assert(Array.isArray(await notification.listEventTypes()));
    },
    async profile(api) {
        const profile = await api.getProfileApi();
        const me = (await (await api.getLocationsApi()).getConnectionData()).authenticatedUser;
        assert(me.providerDisplayName.length > 0);
        assert(profile);
    },
    async securityRoles(api) {
        const roles = await api.getSecurityRolesApi();
        assert(Array.isArray(await roles.getRoleDefinitions('distributedtask.library')));
        assert(Array.isArray(await roles.getRoleAssignments('distributedtask.library', '1')));
    },
    async tfvc(api) {
        const tfvc = await api.getTfvcApi();
        assert(Array.isArray(await tfvc.getChangesets(project)));
        assert(Array.isArray(await tfvc.getLabels({}, project)));
        assert(Array.isArray(await tfvc.getBranches(project)));
    },
    async locations(api) {
        const locations = await api.getLocationsApi();
        const listed = await locations.getResourceAreas();
        assert(listed.some((one) => one.id === '4e080c62-fa21-4fbc-8fef-2a10a2b38049' && one.name === 'git'));
        assert.equal((await locations.getResourceArea('79134c72-4a58-4b42-976c-04e7115f32bf')).name, 'core');
    },
    async alerts(api) {
        const alerts = await api.getAlertApi();
        assert(Array.isArray(await alerts.getAlerts(project, some)));
    },
};

const token = execFileSync(simulator, ['--print-token'], { encoding: 'utf8' }).trim();
const server = spawn(simulator, [], { stdio: ['ignore', 'pipe', 'inherit'] });
let failures = 0;
try {
    const { value: origin } = await createInterface({ input: server.stdout })[Symbol.asyncIterator]().next();
    const api = new azdev.WebApi(`${origin}/fabrikam`, azdev.getPersonalAccessTokenHandler(token));
    const only = process.argv[3];
    for (const [name, use] of Object.entries(areas)) {
        if (only && only !== name) continue;
        try {
            await use(api);
        } catch (error) {
            ++failures;
            console.error(`${name}: ${error.statusCode ?? ''} ${error.stack}`);
        }
    }
    assert(only || Object.keys(areas).length >= 20);
    console.log(`${Object.keys(areas).length - failures} areas passed, ${failures} failed`);
} finally {
    server.kill('SIGTERM');
}
process.exit(failures === 0 ? 0 : 1);
